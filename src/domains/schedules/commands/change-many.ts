import { and, inArray, isNotNull, isNull } from "drizzle-orm";
import type { z } from "zod";
import { schedules } from "@/db/schema/schedules";
import type { schedulesChanged } from "@/domains/schedules/schema/change";
import { announce } from "@/platform/announce";
import type { CommandContext } from "@/platform/command";

/** Changes many schedules alike in one statement: those that are there, or with `deletedAt: null` those in the trash. */
export async function changeMany(
  { db, clock, afterCommit }: CommandContext,
  ids: readonly number[],
  changes: { isEnabled: boolean } | { deletedAt: Date | null },
): Promise<z.output<typeof schedulesChanged>> {
  const isRestore = "deletedAt" in changes && changes.deletedAt === null;
  const { deletedAt } = schedules;
  const rows = await db
    .update(schedules)
    .set({ ...changes, updatedAt: clock.now() })
    .where(and(inArray(schedules.id, [...ids]), isRestore ? isNotNull(deletedAt) : isNull(deletedAt)))
    .returning({ id: schedules.id });
  const changed = new Set(rows.map((row) => row.id));
  const changedIds = ids.filter((id) => changed.has(id));
  if (changedIds.length > 0) afterCommit.push(() => announce("schedules", changedIds));
  return { changedIds, missingIds: ids.filter((id) => !changed.has(id)) };
}
