import type { ProgrammeAt } from "@/domains/playback/schema";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { holidayOfRule } from "@/domains/schedules/core/holidays/holiday-of-rule";
import { nextChange } from "@/domains/schedules/core/next-change";
import type { HolidayLookup } from "@/domains/schedules/core/window-of";
import type { Schedule } from "@/domains/schedules/schema";
import { calendarDay, secondsPerDay } from "@/lib/calendar-day";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { describeWhen } from "./describe-when";
import { type Standing, scheduleStanding } from "./schedule-standing";

/** A schedule as the list shows it. */
export interface ScheduleRow {
  schedule: Schedule;
  when: string;
  standing: Standing;
  /** When it begins or ends next, or may end, in wall seconds; null when nothing is in sight. */
  changesAt: number | null;
}

/** What a browser knows of a holiday that is on: yesterday and today. Whether it goes on is asked for at midnight. */
function knownHolidayDays(wallSeconds: number): HolidayLookup {
  const today = Math.floor(wallSeconds / secondsPerDay);
  const { year: thisYear } = calendarDay(today);
  return () => (year) => (year === thisYear ? [{ firstDay: today - 1, lastDay: today }] : []);
}

/** The days of holidays are known to the server alone, which says when one begins. */
function changeOf(schedule: Schedule, wallSeconds: number): number | null {
  if (holidayOfRule(schedule) === null) return nextChange(compileSchedule(schedule), wallSeconds);
  if (schedule.isActive)
    return nextChange(compileSchedule(schedule, knownHolidayDays(wallSeconds)), wallSeconds);
  return schedule.nextStart === null ? null : parseWallSeconds(schedule.nextStart);
}

/** Makes the rows of a list. `wallSeconds` is what the wall clock shows, `today` its date. */
export function scheduleRows(
  schedules: readonly Schedule[],
  programme: Pick<ProgrammeAt, "contents" | "losers"> | undefined,
  wallSeconds: number,
  today: string,
): ScheduleRow[] {
  return schedules.map((schedule) => {
    const changesAt = changeOf(schedule, wallSeconds);
    return {
      schedule,
      when: describeWhen(schedule, today),
      standing: scheduleStanding(schedule, programme, changesAt !== null),
      changesAt,
    };
  });
}
