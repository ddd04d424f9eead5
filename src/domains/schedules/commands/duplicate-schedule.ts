import { schedules } from "@/db/schema/schedules";
import { holdSchedule } from "@/domains/schedules/commands/hold-schedule";
import { copyInline, isInlineSequence } from "@/domains/schedules/commands/settle-sequence";
import { scheduleNameMaxLength } from "@/domains/schedules/constants";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { duplicateScheduleInput } from "@/domains/schedules/schema/change";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

const ending = " (copy)";

/** Makes a copy of a schedule, with a copy of its own sequence. It is switched off, so that it can be changed first. */
export const duplicateSchedule = command(
  { scope: "schedules:write", input: duplicateScheduleInput, audit: "schedule.duplicate" },
  async (context, { id, name }) => {
    const { db, clock, afterCommit } = context;
    const { id: _id, ...original } = await holdSchedule(db, id);
    const copyName = name ?? `${original.name.slice(0, scheduleNameMaxLength - ending.length)}${ending}`;
    const { sequenceId } = original;
    const isOwn = await isInlineSequence(db, sequenceId);
    const now = clock.now();
    const [row] = await db
      .insert(schedules)
      .values({
        ...original,
        name: copyName,
        sequenceId:
          isOwn && sequenceId !== null ? await copyInline(context, copyName, sequenceId) : sequenceId,
        isEnabled: false,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: schedules.id });
    if (!row) throw new Error("insert answered no row");
    afterCommit.push(() => announce("schedules", [row.id]));
    return readSchedule(context, row.id);
  },
  (schedule) => schedule.name,
);
