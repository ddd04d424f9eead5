import { resolve } from "@/domains/schedules/core/resolve";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { Resolution } from "@/domains/schedules/schema";
import { secondsPerDay } from "@/lib/calendar-day";
import { joinWords } from "@/lib/join-words";
import type { YearCell } from "@/ui/patterns/year-strip-day";
import type { RuleBook } from "./day-programme";
import type { ScheduleFaces } from "./schedule-face";

/** The evening stands for the day; these hours are asked while nothing of a schedule plays. */
const hoursAsked = [20, 12, 23, 8];

const isScheduled = ({ outcome }: Resolution) => outcome === "schedule" || outcome === "blend";

function dayAnswer(book: RuleBook, epochDay: number): Resolution | null {
  const clock = zoneClock(book.zone);
  let first: Resolution | null = null;
  for (const hour of hoursAsked) {
    const now = new Date(clock.epochMsOf(epochDay * secondsPerDay + hour * 3600));
    const answer = resolve({ ...book, now });
    if (isScheduled(answer)) return answer;
    first ??= answer;
  }
  return first;
}

/** How a day looks in the year: the colour of what wins, and in the corner that of the next one who wanted it. */
export function yearCell(book: RuleBook, faces: ScheduleFaces, epochDay: number): YearCell | null {
  const answer = dayAnswer(book, epochDay);
  const [first, second] = answer?.parts ?? [];
  const face = first?.schedule ? faces.get(first.schedule.id) : undefined;
  if (!answer || !face) return null;
  if (!isScheduled(answer)) {
    const color = `color-mix(in oklab, ${face.color} 38%, var(--panel))`;
    return { color, label: `${face.fallbackName ?? face.name}, the fallback of ${face.name}` };
  }
  const winners = joinWords(answer.parts.map((part) => part.schedule?.name ?? ""));
  const rival = answer.losers[0];
  const also = second?.schedule ?? rival;
  const alsoColor = also && faces.get(also.id)?.color;
  const waiting =
    answer.losers.length > 0 ? `; ${joinWords(answer.losers.map(({ name }) => name))} waits` : "";
  return { color: face.color, label: winners + waiting, ...(alsoColor ? { alsoColor } : {}) };
}
