import { eq } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { scheduleIdInput } from "@/domains/schedules/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Deletes a schedule and answers it whole: to undo, create it again from that. */
export const deleteSchedule = command(
  { scope: "schedules:write", input: scheduleIdInput, audit: "schedule.delete" },
  async (context, { id }) => {
    const schedule = await readSchedule(context, id);
    await context.db.delete(schedules).where(eq(schedules.id, id));
    context.afterCommit.push(() => announce("schedules", [id]));
    return schedule;
  },
  (schedule) => schedule.name,
);
