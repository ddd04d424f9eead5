import type { ProgrammeClip } from "@/domains/playback/schema";
import { clipName } from "@/lib/clip-name";
import type { FilmstripFrame } from "@/ui/patterns/filmstrip";
import { thumbnailUrl } from "../prerolls/thumbnail-url";

/** More pictures than that say no more. */
export const framesMax = 30;

/** The clips as frames of film; the one at `litIndex` is in the light. */
export function clipFrames(clips: readonly ProgrammeClip[], litIndex: number | null): FilmstripFrame[] {
  return clips.slice(0, framesMax).map((clip, index) => ({
    // A sequence may hold a clip twice.
    id: `${clip.id}-${index}`,
    title: clipName(clip),
    thumbnailUrl: thumbnailUrl(clip),
    durationSeconds: clip.durationSeconds,
    lit: index === litIndex,
  }));
}
