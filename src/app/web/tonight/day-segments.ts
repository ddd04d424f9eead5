import type { ProgrammeOutcome } from "@/domains/schedules/constants";
import { joinWords } from "@/lib/join-words";
import type { DaySegment } from "@/ui/patterns/day-timeline";
import type { DayStretch } from "../schedules/day-programme";
import type { ScheduleFaces } from "../schedules/schedule-face";

const minuteMin = 1;

/** Of what no schedule asked for. */
function nameOf(outcome: ProgrammeOutcome, byHand: string | null): string {
  if (outcome === "filler") return "Filler";
  return outcome === "genre" ? "By genre" : (byHand ?? "By hand");
}

/** A day as bars: what plays above, the first of those who wait below. `byHand` names a choice by hand. */
export function daySegments(
  stretches: readonly DayStretch[],
  faces: ScheduleFaces,
  byHand: string | null,
): DaySegment[] {
  return stretches.flatMap(({ startMinute, endMinute, what }) => {
    if (endMinute - startMinute < minuteMin) return [];
    const place = { startMinute, endMinute };
    const [part] = what.parts;
    const names = what.parts.map(({ schedule }) => schedule?.name ?? nameOf(what.outcome, byHand));
    const plays: DaySegment[] = part
      ? [
          {
            ...place,
            id: `plays-${startMinute}`,
            label: joinWords(names, "&"),
            color: part.schedule ? faces.get(part.schedule.id)?.color : undefined,
          },
        ]
      : [];
    const [loser, ...others] = what.losers;
    const waits: DaySegment[] = loser
      ? [
          {
            ...place,
            id: `waits-${startMinute}`,
            label: others.length > 0 ? `${loser.name} and ${others.length} more` : loser.name,
            color: faces.get(loser.id)?.color,
            muted: true,
          },
        ]
      : [];
    return [...plays, ...waits];
  });
}
