import { changeMany } from "@/domains/schedules/commands/change-many";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { scheduleIdInput } from "@/domains/schedules/schema";
import { command } from "@/platform/command";

/**
 * Brings a schedule back from the trash under its id, as it was; one that is there already is answered as it is.
 * Throws `not-found` when it is neither.
 */
export const restoreSchedule = command(
  { scope: "schedules:write", input: scheduleIdInput, audit: "schedule.restore" },
  async (context, { id }) => {
    await changeMany(context, [id], { deletedAt: null });
    return readSchedule(context, id);
  },
  (schedule) => schedule.name,
);
