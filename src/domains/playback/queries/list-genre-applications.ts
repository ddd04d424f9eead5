import { desc } from "drizzle-orm";
import { genreApplications } from "@/db/schema/playback";
import { listGenreApplicationsInput } from "@/domains/playback/schema/genres";
import { query } from "@/platform/query";

/** What genres brought on lately, newest first. */
export const listGenreApplications = query(
  { scope: "playback:read", input: listGenreApplicationsInput },
  async ({ db }, { limit }) => {
    const rows = await db.select().from(genreApplications).orderBy(desc(genreApplications.id)).limit(limit);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  },
);
