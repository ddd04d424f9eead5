import { readSettings } from "@/domains/operations/queries";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { secondsPerDay } from "@/lib/calendar-day";
import type { Context } from "@/platform/context";

/** The day on the wall of the settings' zone, since 1970-01-01. */
export async function readToday({ db, clock }: Pick<Context, "db" | "clock">): Promise<number> {
  const { zone } = await readSettings(db);
  return Math.floor(zoneClock(zone).wallSecondsAt(clock.now().getTime()) / secondsPerDay);
}
