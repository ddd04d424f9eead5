import { sql } from "drizzle-orm";
import type { Context } from "@/platform/context";

/** One making of schedules at a time, until the transaction ends: two of the same see each other. */
export async function lockSchedules(db: Context["db"]): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('schedules'))`);
}
