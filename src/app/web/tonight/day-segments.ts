import { joinWords } from "@/lib/join-words";
import type { DaySegment } from "@/ui/patterns/day-timeline";
import type { DayStretch } from "../schedules/day-programme";
import type { ScheduleFaces } from "../schedules/schedule-face";

const minuteMin = 1;

/** A day as bars: what plays above, the first of those who wait below. `categoryName` names a choice by hand. */
export function daySegments(
  stretches: readonly DayStretch[],
  faces: ScheduleFaces,
  categoryName: (id: number) => string | undefined,
): DaySegment[] {
  return stretches.flatMap(({ startMinute, endMinute, what }) => {
    if (endMinute - startMinute < minuteMin) return [];
    const place = { startMinute, endMinute };
    const [part] = what.parts;
    const names = what.parts.map(
      ({ schedule, categoryId }) => schedule?.name ?? categoryName(categoryId) ?? "By hand",
    );
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
