import type { Schedule } from "@/domains/schedules/schema";
import { scheduleColor } from "./schedule-color";

/** What is shown of a schedule where it stands for a stretch of time. */
export interface ScheduleFace {
  name: string;
  color: string;
  categoryName: string | null;
  fallbackName: string | null;
}

export type ScheduleFaces = ReadonlyMap<number, ScheduleFace>;

export function scheduleFaces(schedules: readonly Schedule[]): ScheduleFaces {
  return new Map(
    schedules.map((schedule) => [
      schedule.id,
      {
        name: schedule.name,
        color: scheduleColor(schedule),
        categoryName: schedule.category?.name ?? null,
        fallbackName: schedule.fallbackCategory?.name ?? null,
      },
    ]),
  );
}
