import { and, eq, gte, isNull, or, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { prerolls } from "@/db/schema/prerolls";
import { readSettings } from "@/domains/operations/queries";
import { usableClip } from "@/domains/sequences/queries/usable-clip";
import { type ComingTitle, listComingSoonInput } from "@/domains/sequences/schema/coming-soon";
import type { Context } from "@/platform/context";
import { query } from "@/platform/query";

/**
 * What the library has trailers of that is still to come: out today or later in the zone of the settings, the soonest
 * first, then what has no date yet. Several trailers of one title tell it once.
 */
export const listComingSoon = query(
  { scope: "prerolls:read", input: listComingSoonInput },
  async ({ db, clock }, { source, limit }) => {
    const { zone } = await readSettings(db);
    const now = Temporal.Instant.fromEpochMilliseconds(clock.now().getTime());
    const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
    const [movies, shows] = await Promise.all([
      source === "tv" ? [] : readTitles(db, "movies", today, limit),
      source === "movies" ? [] : readTitles(db, "tv", today, limit),
    ]);
    return { movies, shows };
  },
);

const title = sql<string>`(${prerolls.kindDetails}->>'title')`;
const releaseDate = sql<string | null>`(${prerolls.kindDetails}->>'releaseDate')`;

function readTitles(
  db: Context["db"],
  source: "movies" | "tv",
  today: string,
  limit: number,
): Promise<ComingTitle[]> {
  const soonest = sql<string | null>`min(${releaseDate})`;
  return db
    .select({ title: sql<string>`min(${title})`, releaseDate: soonest })
    .from(prerolls)
    .where(
      and(
        eq(prerolls.kind, "trailer"),
        usableClip,
        eq(sql`${prerolls.kindDetails}->>'source'`, source),
        or(isNull(releaseDate), gte(releaseDate, today)),
      ),
    )
    .groupBy(sql`lower(${title})`)
    .orderBy(sql`${soonest} nulls last`, sql`lower(${title})`)
    .limit(limit);
}
