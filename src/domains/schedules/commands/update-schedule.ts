import { eq } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { requireContents } from "@/domains/schedules/queries/require-contents";
import { toRule } from "@/domains/schedules/queries/to-rule";
import { type SchedulePatch, scheduleInput, updateScheduleInput } from "@/domains/schedules/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { notFound } from "@/platform/errors";
import { parseInput } from "@/platform/parse-input";

/** Changes the fields that are named, leaves the others, and checks the whole. */
export const updateSchedule = command(
  { scope: "schedules:write", input: updateScheduleInput, audit: "schedule.update" },
  async (context, { id, ...patch }) => {
    const { db, clock, afterCommit } = context;
    const [row] = await db.select().from(schedules).where(eq(schedules.id, id)).for("update");
    if (!row) throw notFound(`There is no schedule ${id}.`);
    const changes = onlySwitches(patch)
      ? patch
      : parseInput(scheduleInput, { ...toRule(row), color: row.color, ...patch });
    if ("categoryId" in changes) {
      const { categoryId = null, fallbackCategoryId = null, sequenceId = null } = changes;
      await requireContents(db, { categoryId, fallbackCategoryId, sequenceId });
    }
    await db
      .update(schedules)
      .set({ ...changes, updatedAt: clock.now() })
      .where(eq(schedules.id, id));
    afterCommit.push(() => announce("schedules", [id]));
    return readSchedule(context, id);
  },
  (schedule) => schedule.name,
);

/** A schedule whose category was deleted cannot pass the whole check, and must still be switched off. */
function onlySwitches(patch: SchedulePatch): boolean {
  return Object.keys(patch).every((name) => name === "isEnabled");
}
