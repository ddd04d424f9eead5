import { Clapperboard } from "lucide-react";
import type { Tonight } from "@/domains/playback/schema";
import { clockTime } from "./near-words";
import { StageBanner } from "./stage-banner";

/** Says for what the category of a genre is on, and until when. */
export const GenreBanner = ({ genre }: { genre: NonNullable<Tonight["genre"]> }) => (
  <StageBanner icon={Clapperboard} title={`${genre.genre} is being watched`}>
    so {genre.category.name} plays until {clockTime(genre.expiresWall)}, and longer if it is still seen then.
  </StageBanner>
);
