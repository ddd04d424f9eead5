import { dayStarts } from "@/domains/schedules/core/calendar/day-starts";
import { programmeBetween } from "@/domains/schedules/core/calendar/programme-between";
import { summarizeDays } from "@/domains/schedules/core/calendar/summarize-days";
import type { BesideSchedules, ProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import type { DaySummary, Stretch } from "@/domains/schedules/schema/programme-calendar";
import { secondsPerDay } from "@/lib/calendar-day";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";

export interface DaysWanted {
  /** The first day on the wall, `YYYY-MM-DD`. */
  from: string;
  days: number;
  /** Say of every stretch why it plays. */
  withReasons?: boolean;
}

/** What plays on days in a row, each by itself. */
export function programmeDays(
  rules: ProgrammeRules,
  beside: BesideSchedules,
  { from, days, withReasons }: DaysWanted,
): (DaySummary & { date: string })[] {
  const firstDay = Math.floor((parseWallSeconds(from) ?? 0) / secondsPerDay);
  const starts = dayStarts(rules.zone, firstDay, days);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const options = { cutAt: starts, withReasons };
  const stretches = programmeBetween(rules.inputWith(beside), first, last, options);
  return summarizeDays(stretches, starts).map((summary, index) => ({
    ...summary,
    date: formatWallSeconds((firstDay + index) * secondsPerDay).slice(0, 10),
  }));
}

/** What plays from the beginning of a day for a number of days, stretch by stretch across midnights: the first ones. */
export function programmeStretches(
  rules: ProgrammeRules,
  beside: BesideSchedules,
  { from, days, withReasons, stretchesMax }: DaysWanted & { stretchesMax: number },
): Stretch[] {
  const firstDay = Math.floor((parseWallSeconds(from) ?? 0) / secondsPerDay);
  const starts = dayStarts(rules.zone, firstDay, days);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  return programmeBetween(rules.inputWith(beside), first, last, { withReasons, stretchesMax });
}
