import { contentOf } from "@/domains/schedules/core/content-of";
import { describeActivity } from "@/domains/schedules/core/describe-activity";
import type { Almanac } from "@/domains/schedules/core/holidays/almanac";
import { lastStart } from "@/domains/schedules/core/last-start";
import { nextChange } from "@/domains/schedules/core/next-change";
import { compileStored } from "@/domains/schedules/queries/compile-stored";
import type { Schedule, ScheduleRule } from "@/domains/schedules/schema";
import { formatWallSeconds } from "@/lib/wall-seconds";

const orNull = (wallSeconds: number | null) => (wallSeconds === null ? null : formatWallSeconds(wallSeconds));

/** Whether it is a schedule's time, why, and when that began and begins again. */
export function activityOf(
  rule: ScheduleRule,
  wallSeconds: number,
  almanac: Almanac | null,
): Pick<Schedule, "isActive" | "activeReason" | "lastStart" | "nextStart"> {
  const compiled = compileStored(rule, almanac);
  const { isActive, reason: time, changesAt } = describeActivity(compiled, wallSeconds);
  const note = almanac?.unknownHolidayNote(rule) ?? null;
  const reason = note === null ? time : `${time} ${note}`;
  if (!rule.isEnabled) return { isActive, activeReason: reason, lastStart: null, nextStart: null };
  const nextStart = isActive && changesAt !== null ? nextChange(compiled, changesAt) : changesAt;
  const starts = { lastStart: orNull(lastStart(compiled, wallSeconds)), nextStart: orNull(nextStart) };
  if (contentOf(rule) !== null) return { isActive, activeReason: reason, ...starts };
  return {
    isActive: false,
    activeReason: "What it played is gone: choose another category or sequence, and it plays again.",
    lastStart: starts.lastStart,
    nextStart: null,
  };
}
