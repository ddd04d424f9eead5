import { Blend, ListOrdered, Maximize2, Shuffle } from "lucide-react";
import type { Schedule } from "@/domains/schedules/schema";
import { Badge } from "@/ui/primitives/badge";

/** What sets a schedule apart from the usual. */
export const ScheduleBadges = ({ schedule }: { schedule: Schedule }) => (
  <>
    <Badge>Priority {schedule.priority}</Badge>
    {schedule.exclusive ? (
      <Badge tone="accent">
        <Maximize2 aria-hidden /> Plays alone
      </Badge>
    ) : null}
    {schedule.blend ? (
      <Badge tone="info">
        <Blend aria-hidden /> Blends
      </Badge>
    ) : null}
    {schedule.playMode === null ? null : (
      <Badge tone="outline">
        {schedule.playMode === "playlist" ? <ListOrdered aria-hidden /> : <Shuffle aria-hidden />}
        {schedule.playMode === "playlist" ? "In order" : "One at random"}
      </Badge>
    )}
  </>
);
