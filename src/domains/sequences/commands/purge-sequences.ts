import { and, eq, isNotNull, lt, notExists, or, sql } from "drizzle-orm";
import { z } from "zod";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { sequenceTrashDays } from "@/domains/sequences/constants";
import { dayMs } from "@/lib/day-ms";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/**
 * Ends what was deleted 30 days ago; schedules let go of it then. With it go sequences that belonged to a schedule
 * which is gone, a day after their last change: until then it may still be in the making.
 */
export const purgeSequences = command(
  { scope: "sequences:write", input: z.void(), audit: null },
  async ({ db, clock, afterCommit }) => {
    const before = (days: number) => new Date(clock.now().getTime() - days * dayMs);
    const expired = and(isNotNull(sequences.deletedAt), lt(sequences.deletedAt, before(sequenceTrashDays)));
    const players = db.select({ one: sql`1` }).from(schedules).where(eq(schedules.sequenceId, sequences.id));
    const stray = and(eq(sequences.isInline, true), lt(sequences.updatedAt, before(1)), notExists(players));
    const purged = await db.delete(sequences).where(or(expired, stray)).returning({ id: sequences.id });
    if (purged.length > 0) afterCommit.push(() => announce("sequences"));
    return { purgedCount: purged.length };
  },
);
