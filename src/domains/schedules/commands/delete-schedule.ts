import { changeMany } from "@/domains/schedules/commands/change-many";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { scheduleIdInput } from "@/domains/schedules/schema";
import { command } from "@/platform/command";

/** Deletes a schedule and answers it as it was; `restoreSchedule` brings it back for 30 days. */
export const deleteSchedule = command(
  { scope: "schedules:write", input: scheduleIdInput, audit: "schedule.delete" },
  async (context, { id }) => {
    const schedule = await readSchedule(context, id);
    await changeMany(context, [id], { deletedAt: context.clock.now() });
    return schedule;
  },
  (schedule) => schedule.name,
);
