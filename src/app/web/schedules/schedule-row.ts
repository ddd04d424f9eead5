import type { ProgrammeAt } from "@/domains/playback/schema";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { nextChange } from "@/domains/schedules/core/next-change";
import type { Schedule } from "@/domains/schedules/schema";
import { describeWhen } from "./describe-when";
import { type Standing, scheduleStanding } from "./schedule-standing";

/** A schedule as the list shows it. */
export interface ScheduleRow {
  schedule: Schedule;
  when: string;
  standing: Standing;
  /** When it begins or ends next, in wall seconds; null when nothing is in sight. */
  changesAt: number | null;
}

/** Makes the rows of a list. `wallSeconds` is what the wall clock shows, `today` its date. */
export function scheduleRows(
  schedules: readonly Schedule[],
  programme: Pick<ProgrammeAt, "contents" | "losers"> | undefined,
  wallSeconds: number,
  today: string,
): ScheduleRow[] {
  return schedules.map((schedule) => {
    const changesAt = nextChange(compileSchedule(schedule), wallSeconds);
    return {
      schedule,
      when: describeWhen(schedule, today),
      standing: scheduleStanding(schedule, programme, changesAt !== null),
      changesAt,
    };
  });
}
