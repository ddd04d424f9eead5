import { lookBackMaxDays } from "@/domains/schedules/constants";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import type { DateWindow } from "@/domains/schedules/core/date-window";
import { isActive } from "@/domains/schedules/core/is-active";
import { secondsPerDay } from "@/lib/calendar-day";

/** The wall times within one day at which a schedule may begin, the last first. */
function beginnings({ range }: CompiledSchedule, window: DateWindow, midnight: number): number[] {
  const moments = range ? [midnight + range.start, midnight] : [midnight];
  const { from } = window.segmentAt(midnight + secondsPerDay - 1);
  if (from > midnight) moments.push(from, window.segmentAt(from - 1).from);
  return moments.filter((at) => at >= midnight && at < midnight + secondsPerDay).sort((a, b) => b - a);
}

/** The last moment up to `at` that lies inside of the dates; null when there is none in the last years. */
function lastInside(window: DateWindow, at: number): number | null {
  let moment = at;
  for (let step = 0; step < 4; step += 1) {
    const { isInside, from } = window.segmentAt(moment);
    if (isInside) return moment;
    if (!Number.isFinite(from)) return null;
    moment = from - 1;
  }
  return null;
}

/**
 * When the time of a schedule began last, up to and with `at`: the start of the stretch that holds `at`, or else of
 * the one before. Both in wall seconds; null when it never did within `lookBackMaxDays` of its dates.
 */
export function lastStart(schedule: CompiledSchedule, at: number): number | null {
  const { window } = schedule;
  if (!window) return null;
  const from = lastInside(window, at);
  if (from === null) return null;
  if (!schedule.days && !schedule.range) return window.segmentAt(from).from;
  const lastDay = Math.floor(from / secondsPerDay);
  for (let day = lastDay; day > lastDay - lookBackMaxDays; day -= 1) {
    for (const moment of beginnings(schedule, window, day * secondsPerDay)) {
      if (moment <= at && isActive(schedule, moment) && !isActive(schedule, moment - 1)) return moment;
    }
  }
  return null;
}
