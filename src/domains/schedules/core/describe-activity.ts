import { weekDays } from "@/domains/schedules/constants";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { type DateWindow, nextOpening } from "@/domains/schedules/core/date-window";
import { dayMatches } from "@/domains/schedules/core/day-matches";
import { isActive } from "@/domains/schedules/core/is-active";
import { nextChange } from "@/domains/schedules/core/next-change";
import type { Recurrence } from "@/domains/schedules/schema";
import { calendarDay, secondsPerDay } from "@/lib/calendar-day";
import { describeEnd, describeMoment, monthNames } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";

/** Whether it is a schedule's time, and the sentence that says why. */
export interface Activity {
  isActive: boolean;
  reason: string;
  /** When that changes, in wall seconds; null when nothing is in sight. */
  changesAt: number | null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "on Friday and Saturday, in December, on the 1st": the days asked for, in words. */
function describeDays({ weekDays: names, months, monthDays }: Recurrence): string {
  const parts: string[] = [];
  const inOrder = weekDays.filter((name) => names.includes(name));
  if (inOrder.length) parts.push(`on ${joinWords(inOrder.map(capital))}`);
  const numbers = monthDays.filter((day) => day !== "last").sort((a, b) => a - b);
  const days = [
    ...(numbers.length ? [`day ${joinWords(numbers.map(String))}`] : []),
    ...(monthDays.includes("last") ? ["the last day"] : []),
  ];
  if (days.length) parts.push(`on ${joinWords(days)} of the month`);
  if (months.length)
    parts.push(
      `in ${joinWords([...months].sort((a, b) => a - b).map((month) => monthNames[month - 1] ?? ""))}`,
    );
  return parts.join(", ");
}

/** Why the window does not hold this moment. `playsAt` is when it plays next, which may be later than when the window opens. */
function describeWindow(window: DateWindow, wallSeconds: number, playsAt: number | null): string {
  const { from, to } = window.segmentAt(wallSeconds);
  if (window.isYearly) {
    const next = playsAt ?? nextOpening(window, wallSeconds);
    if (next === null) return "Its holiday does not come again.";
    return `It comes back every year, next on ${describeMoment(next, wallSeconds)}.`;
  }
  if (Number.isFinite(to)) return `It starts on ${describeMoment(playsAt ?? to, wallSeconds)}.`;
  return `It ended on ${describeEnd(from, wallSeconds)}.`;
}

function whyNot(
  { rule, window, ...schedule }: CompiledSchedule,
  wallSeconds: number,
  playsAt: number | null,
): string {
  if (!window) return "Its dates cannot be read: open it and choose them again.";
  if (!window.segmentAt(wallSeconds).isInside) return describeWindow(window, wallSeconds, playsAt);
  const today = calendarDay(Math.floor(wallSeconds / secondsPerDay));
  if (rule.recurrence && !dayMatches({ rule, window, ...schedule }, today)) {
    return `It plays only ${describeDays(rule.recurrence)}.`;
  }
  const range = rule.recurrence?.timeRange;
  return range ? `It plays from ${range.start} to ${range.end}.` : "It is not its time.";
}

/** Says whether it is the schedule's time, why, and until when. `wallSeconds` is what the wall clock shows. */
export function describeActivity(schedule: CompiledSchedule, wallSeconds: number): Activity {
  if (!schedule.rule.isEnabled) return { isActive: false, reason: "It is switched off.", changesAt: null };
  const changesAt = nextChange(schedule, wallSeconds);
  if (isActive(schedule, wallSeconds)) {
    const until = changesAt === null ? "" : ` until ${describeEnd(changesAt, wallSeconds)}`;
    return { isActive: true, reason: `Its time is now${until}.`, changesAt };
  }
  const reason = whyNot(schedule, wallSeconds, changesAt);
  const isSaid = changesAt === null || reason.includes(describeMoment(changesAt, wallSeconds));
  return {
    isActive: false,
    reason: isSaid ? reason : `${reason} Next: ${describeMoment(changesAt, wallSeconds)}.`,
    changesAt,
  };
}
