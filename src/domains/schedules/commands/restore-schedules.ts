import { changeMany } from "@/domains/schedules/commands/change-many";
import { countSchedules } from "@/domains/schedules/commands/count-schedules";
import { scheduleIdsInput } from "@/domains/schedules/schema/change";
import { command } from "@/platform/command";

/** Brings schedules back from the trash under their ids, as they were. */
export const restoreSchedules = command(
  { scope: "schedules:write", input: scheduleIdsInput, audit: "schedule.restore" },
  (context, { ids }) => changeMany(context, ids, { deletedAt: null }),
  countSchedules,
);
