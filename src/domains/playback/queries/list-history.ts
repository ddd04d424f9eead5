import { desc, lt } from "drizzle-orm";
import { programmeHistory } from "@/db/schema/playback";
import { historyPageInput } from "@/domains/playback/schema";
import { query } from "@/platform/query";

/** What servers were given, took back or refused, newest first. */
export const listHistory = query(
  { scope: "playback:read", input: historyPageInput },
  async ({ db }, { before, limit }) => {
    const rows = await db
      .select()
      .from(programmeHistory)
      .where(before === undefined ? undefined : lt(programmeHistory.id, before))
      .orderBy(desc(programmeHistory.id))
      .limit(limit + 1);
    const entries = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() }));
    return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
  },
);
