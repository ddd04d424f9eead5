import { and, isNotNull, lt } from "drizzle-orm";
import { z } from "zod";
import { schedules } from "@/db/schema/schedules";
import { scheduleTrashDays } from "@/domains/schedules/constants";
import { dropInlineSequence } from "@/domains/sequences/commands/inline-sequence";
import { dayMs } from "@/lib/day-ms";
import { command } from "@/platform/command";

/** Ends what has lain in the trash for 30 days, with the sequences that belonged to it alone. */
export const purgeSchedules = command(
  { scope: "schedules:write", input: z.void(), audit: null },
  async (context) => {
    const { db, clock } = context;
    const since = new Date(clock.now().getTime() - scheduleTrashDays * dayMs);
    const purged = await db
      .delete(schedules)
      .where(and(isNotNull(schedules.deletedAt), lt(schedules.deletedAt, since)))
      .returning({ sequenceId: schedules.sequenceId });
    for (const { sequenceId } of purged) {
      if (sequenceId !== null) await dropInlineSequence(context, sequenceId);
    }
    return { purgedCount: purged.length };
  },
);
