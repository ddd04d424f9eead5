import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { doubleSubmitSeconds } from "@/domains/schedules/constants";
import { readSchedule } from "@/domains/schedules/queries/read-schedules";
import { requireContents } from "@/domains/schedules/queries/require-contents";
import { type ScheduleInput, scheduleInput } from "@/domains/schedules/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";

/** Makes a schedule. The very same one sent again within seconds is a double click and makes no second. */
export const createSchedule = command(
  { scope: "schedules:write", input: scheduleInput, audit: "schedule.create" },
  async (context, input) => {
    const { db, clock, afterCommit } = context;
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('schedules'))`);
    await requireContents(db, input);
    const now = clock.now();
    const id = (await findTwin(db, input, now)) ?? (await insert(db, input, now));
    afterCommit.push(() => announce("schedules", [id]));
    return readSchedule(context, id);
  },
  (schedule) => schedule.name,
);

async function insert(db: Context["db"], input: ScheduleInput, now: Date): Promise<number> {
  const [row] = await db
    .insert(schedules)
    .values({ ...input, createdAt: now, updatedAt: now })
    .returning({ id: schedules.id });
  if (!row) throw new Error("insert answered no row");
  return row.id;
}

async function findTwin(db: Context["db"], input: ScheduleInput, now: Date): Promise<number | null> {
  const since = new Date(now.getTime() - doubleSubmitSeconds * 1000);
  const same = Object.entries(input).map(([name, value]): SQL => {
    const column = schedules[name as keyof ScheduleInput];
    if (value === null) return isNull(column);
    return name === "recurrence" ? sql`${column} = ${JSON.stringify(value)}::jsonb` : eq(column, value);
  });
  const [twin] = await db
    .select({ id: schedules.id })
    .from(schedules)
    .where(and(gt(schedules.createdAt, since), ...same));
  return twin?.id ?? null;
}
