import { and, asc, inArray, isNull, sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { chooseKept } from "@/domains/prerolls/core/choose-kept";
import { readPrerolls } from "@/domains/prerolls/queries/read-prerolls";
import { listDuplicatesInput } from "@/domains/prerolls/schema/duplicates";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import type { Context } from "@/platform/context";
import { query } from "@/platform/query";

const here = isNull(prerolls.deletedAt);

/** Groups of clips with the same content, those that waste the most first, with the one to keep. */
export const listDuplicates = query(
  { scope: "prerolls:read", input: listDuplicatesInput },
  async ({ db }, { offset, limit }) => {
    const wasted = sql<number>`(sum(${prerolls.sizeBytes}) - max(${prerolls.sizeBytes}))::float8`;
    const groups = db
      .select({ sha256: prerolls.sha256, wasted: wasted.as("wasted") })
      .from(prerolls)
      .where(here)
      .groupBy(prerolls.sha256)
      .having(sql`count(*) > 1`)
      .as("groups");
    const [page, [totals]] = await Promise.all([
      db.select().from(groups).orderBy(sql`wasted desc`, asc(groups.sha256)).offset(offset).limit(limit),
      db
        .select({ total: sql<number>`count(*)::int`, wasted: sql<number>`coalesce(sum(wasted), 0)::float8` })
        .from(groups),
    ]);
    const clips = await readTwins(
      db,
      page.map((group) => group.sha256),
    );
    return {
      groups: page.map(({ sha256, wasted: wastedBytes }) => {
        const twins = clips.get(sha256) ?? [];
        return { sha256, wastedBytes, prerolls: twins, keepId: chooseKept(twins) ?? 0 };
      }),
      total: totals?.total ?? 0,
      wastedBytes: totals?.wasted ?? 0,
    };
  },
);

/** The clips of each content, the oldest first. */
export async function readTwins(
  db: Context["db"],
  hashes: readonly string[],
): Promise<Map<string, Preroll[]>> {
  if (hashes.length === 0) return new Map();
  const found = await readPrerolls(db, {
    where: and(here, inArray(prerolls.sha256, [...hashes])),
    orderBy: [asc(prerolls.createdAt), asc(prerolls.id)],
  });
  const groups = new Map<string, Preroll[]>();
  for (const preroll of found) {
    const group = groups.get(preroll.sha256);
    if (group) group.push(preroll);
    else groups.set(preroll.sha256, [preroll]);
  }
  return groups;
}

/** Every content that more than one clip has, and how many have it. */
export async function readDuplicateHashes(
  db: Context["db"],
): Promise<Array<{ sha256: string; count: number }>> {
  return db
    .select({ sha256: prerolls.sha256, count: sql<number>`count(*)::int` })
    .from(prerolls)
    .where(here)
    .groupBy(prerolls.sha256)
    .having(sql`count(*) > 1`)
    .orderBy(asc(prerolls.sha256));
}
