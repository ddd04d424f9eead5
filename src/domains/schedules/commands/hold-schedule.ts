import { and, eq, isNull } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import type { ScheduleRow } from "@/domains/schedules/queries/to-rule";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

/** The row of a schedule, held against other changes until the transaction ends. Throws `not-found`. */
export async function holdSchedule(db: Context["db"], id: number): Promise<ScheduleRow> {
  const [row] = await db
    .select()
    .from(schedules)
    .where(and(eq(schedules.id, id), isNull(schedules.deletedAt)))
    .for("update");
  if (!row) throw notFound(`There is no schedule ${id}.`);
  return row;
}
