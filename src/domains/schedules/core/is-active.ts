import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { standingAt } from "@/domains/schedules/core/standing";

/**
 * Whether it is the schedule's time, by its dates, days and hours alone; a switched-off schedule may be active in
 * this sense. `wallSeconds` is what the wall clock shows, see `zoneClock`.
 */
export function isActive(schedule: CompiledSchedule, wallSeconds: number): boolean {
  return standingAt(schedule, wallSeconds, wallSeconds + 1).isActive;
}
