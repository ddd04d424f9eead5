import { asc, isNull } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { toRule } from "@/domains/schedules/queries/to-rule";
import type { ScheduleRule } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";

/** Every schedule that is not in the trash, as the deciding functions read it, the oldest first. */
export async function storedRules(db: Context["db"]): Promise<ScheduleRule[]> {
  const rows = await db
    .select()
    .from(schedules)
    .where(isNull(schedules.deletedAt))
    .orderBy(asc(schedules.id));
  return rows.map(toRule);
}
