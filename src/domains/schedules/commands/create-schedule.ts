import { schedules } from "@/db/schema/schedules";
import { findTwin } from "@/domains/schedules/commands/find-twin";
import { lockSchedules } from "@/domains/schedules/commands/lock-schedules";
import { settleSequence } from "@/domains/schedules/commands/settle-sequence";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { requireCategories } from "@/domains/schedules/queries/require-categories";
import { requireHoliday } from "@/domains/schedules/queries/require-holiday";
import { createScheduleInput, type WholeSchedule } from "@/domains/schedules/schema/change";
import { announce } from "@/platform/announce";
import { type CommandContext, command } from "@/platform/command";

/** Makes a schedule. The very same one sent again within seconds is a double click and makes no second. */
export const createSchedule = command(
  { scope: "schedules:write", input: createScheduleInput, audit: "schedule.create" },
  async (context, input) => {
    const { db, clock, afterCommit } = context;
    await requireHoliday(input);
    await lockSchedules(db);
    await requireCategories(db, input);
    const now = clock.now();
    const id = (await findTwin(db, input, now)) ?? (await insert(context, input, now));
    afterCommit.push(() => announce("schedules", [id]));
    return readSchedule(context, id);
  },
  (schedule) => schedule.name,
);

async function insert(context: CommandContext, input: WholeSchedule, now: Date): Promise<number> {
  const sequenceId = await settleSequence(context, input, null);
  const { blocks: _blocks, ...fields } = input;
  const [row] = await context.db
    .insert(schedules)
    .values({ ...fields, sequenceId, createdAt: now, updatedAt: now })
    .returning({ id: schedules.id });
  if (!row) throw new Error("insert answered no row");
  return row.id;
}
