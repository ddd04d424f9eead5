import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { holdSchedule } from "@/domains/schedules/commands/hold-schedule";
import { isInlineSequence, settleSequence } from "@/domains/schedules/commands/settle-sequence";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { requireCategories } from "@/domains/schedules/queries/require-categories";
import { requireHoliday } from "@/domains/schedules/queries/require-holiday";
import { type ScheduleRow, toRule } from "@/domains/schedules/queries/to-rule";
import type { SchedulePatch } from "@/domains/schedules/schema";
import { updateScheduleInput, type WholeSchedule, wholeSchedule } from "@/domains/schedules/schema/change";
import { dropInlineSequence } from "@/domains/sequences/commands/inline-sequence";
import { announce } from "@/platform/announce";
import { type CommandContext, command } from "@/platform/command";
import { parseInput } from "@/platform/parse-input";
import { requireUnchanged } from "@/platform/require-unchanged";

/** A holiday that was stored when the tables still had it does not keep the rest from being changed. */
const holidayFields = ["holidayName", "holidayCountry", "holidayRegion"] as const;

type Patch = SchedulePatch & Pick<WholeSchedule, "blocks">;

/**
 * Changes the fields that are named, leaves the others, and checks the whole. Throws `conflict` when it was changed
 * after the moment the caller knows of.
 */
export const updateSchedule = command(
  { scope: "schedules:write", input: updateScheduleInput, audit: "schedule.update" },
  async (context, { id, expectedUpdatedAt, ...patch }) => {
    const { db, clock, afterCommit } = context;
    const row = await holdSchedule(db, id);
    requireUnchanged(row, expectedUpdatedAt);
    const changes = onlySwitches(row, patch)
      ? { isEnabled: patch.isEnabled ?? row.isEnabled }
      : await changesOf(context, row, patch);
    await db
      .update(schedules)
      .set({ ...changes, updatedAt: clock.now() })
      .where(eq(schedules.id, id));
    if (row.sequenceId !== null && "sequenceId" in changes && changes.sequenceId !== row.sequenceId) {
      await dropInlineSequence(context, row.sequenceId);
    }
    afterCommit.push(() => announce("schedules", [id]));
    return readSchedule(context, id);
  },
  (schedule) => schedule.name,
);

/**
 * Whether nothing is new but the switch, in a change that may bring all the rest along as it is stored: a schedule
 * whose category was deleted cannot pass the whole check, and must still be switched off.
 */
function onlySwitches(row: ScheduleRow, patch: Patch): boolean {
  const stored: Partial<Patch> = { ...toRule(row), color: row.color };
  return Object.entries(patch).every(
    ([name, value]) => name === "isEnabled" || isDeepStrictEqual(value, stored[name as keyof Patch]),
  );
}

async function changesOf(context: CommandContext, row: ScheduleRow, patch: Patch) {
  // Blocks that are taken away leave the schedule without its own sequence.
  const dropsOwn = patch.blocks === null && (await isInlineSequence(context.db, row.sequenceId));
  const { blocks, ...whole } = parseInput(wholeSchedule, {
    ...toRule(row),
    color: row.color,
    ...(dropsOwn && { sequenceId: null }),
    ...patch,
  });
  if (holidayFields.some((field) => whole[field] !== row[field])) await requireHoliday(whole);
  await requireCategories(context.db, whole);
  return { ...whole, sequenceId: await settleSequence(context, { ...whole, blocks }, row.sequenceId) };
}
