import { zoneClock } from "@/domains/schedules/core/zone-clock";

/** Whether the name is that of a time zone this machine knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    zoneClock(name);
    return true;
  } catch {
    return false;
  }
}
