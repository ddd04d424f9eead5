import { changeMany } from "@/domains/schedules/commands/change-many";
import { countSchedules } from "@/domains/schedules/commands/count-schedules";
import { scheduleIdsInput } from "@/domains/schedules/schema/change";
import { command } from "@/platform/command";

/** Deletes many schedules; `restoreSchedules` brings them back for 30 days. */
export const deleteSchedules = command(
  { scope: "schedules:write", input: scheduleIdsInput, audit: "schedule.delete" },
  (context, { ids }) => changeMany(context, ids, { deletedAt: context.clock.now() }),
  countSchedules,
);
