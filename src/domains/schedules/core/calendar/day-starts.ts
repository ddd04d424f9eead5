import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { secondsPerDay } from "@/lib/calendar-day";

/**
 * The first instants of days in a row in a zone, and at the end that of the day after them, in epoch milliseconds.
 * A day that a zone skipped begins and ends with the next one. `firstDay` counts from 1970-01-01.
 */
export function dayStarts(zone: string, firstDay: number, days: number): number[] {
  const clock = zoneClock(zone);
  return Array.from({ length: days + 1 }, (_, index) => clock.epochMsOf((firstDay + index) * secondsPerDay));
}
