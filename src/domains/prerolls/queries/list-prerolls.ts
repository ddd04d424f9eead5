import { and, count, isNotNull, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import {
  categoryOrder,
  filterConditions,
  inCategory,
  orderOf,
  pageCondition,
} from "@/domains/prerolls/queries/page-conditions";
import { readPreroll, readPrerolls, readPrerollsInOrder } from "@/domains/prerolls/queries/read-prerolls";
import { streamPrerolls } from "@/domains/prerolls/queries/stream-prerolls";
import { categoryPrerollsInput, prerollIdInput } from "@/domains/prerolls/schema/preroll";
import {
  listPrerollIdsInput,
  listPrerollsInput,
  pagePrerollsInput,
  streamPrerollsInput,
} from "@/domains/prerolls/schema/preroll-page";
import { query } from "@/platform/query";

const here = isNull(prerolls.deletedAt);

/** Every clip that fits, newest first, for callers that know no pages. */
export const listPrerolls = query({ scope: "prerolls:read", input: listPrerollsInput }, ({ db }, filter) =>
  readPrerolls(db, { where: and(here, ...filterConditions(filter)) }),
);

/** The same in batches, for a door that writes thousands of clips out as they come. */
export const streamPrerollList = query(
  { scope: "prerolls:read", input: streamPrerollsInput },
  async ({ db }, { sort, ...filter }) => {
    if (sort === "category" && typeof filter.categoryId === "number") {
      await requireCategory(db, filter.categoryId);
    }
    return streamPrerolls(db, and(here, ...filterConditions(filter)), orderOf(sort, filter.categoryId));
  },
);

/** One page of the clips that fit, and how many there are in all. */
export const pagePrerolls = query(
  { scope: "prerolls:read", input: pagePrerollsInput },
  async ({ db }, { sort, offset, limit, ...filter }) => {
    const where = pageCondition(filter);
    // The ids first: the order is settled on narrow rows, and only one page of wide ones is read.
    const [ids, totals] = await Promise.all([
      db
        .select({ id: prerolls.id })
        .from(prerolls)
        .where(where)
        .orderBy(...orderOf(sort, filter.categoryId))
        .offset(offset)
        .limit(limit),
      db.select({ total: count() }).from(prerolls).where(where),
    ]);
    const found = await readPrerollsInOrder(
      db,
      ids.map(({ id }) => id),
    );
    return { prerolls: found, total: totals[0]?.total ?? 0 };
  },
);

/** The ids of all clips that fit, in their order. */
export const listPrerollIds = query(
  { scope: "prerolls:read", input: listPrerollIdsInput },
  async ({ db }, { sort, ...filter }) => {
    const rows = await db
      .select({ id: prerolls.id })
      .from(prerolls)
      .where(pageCondition(filter))
      .orderBy(...orderOf(sort, filter.categoryId));
    return rows.map((row) => row.id);
  },
);

/** How many clips there are in the places that are no category. */
export const countPrerolls = query({ scope: "prerolls:read", input: z.void() }, async ({ db }) => {
  const [row] = await db
    .select({
      all: sql<number>`count(*) filter (where ${here})::int`,
      uncategorized: sql<number>`count(*) filter (where ${and(here, inCategory("uncategorized"))})::int`,
      trash: sql<number>`count(*) filter (where ${isNotNull(prerolls.deletedAt)})::int`,
      missing: sql<number>`count(*) filter (where ${and(here, isNotNull(prerolls.missingSince))})::int`,
      duplicates: sql<number>`(count(*) filter (where ${here})
        - count(distinct ${prerolls.sha256}) filter (where ${here}))::int`,
    })
    .from(prerolls);
  return row ?? { all: 0, uncategorized: 0, trash: 0, missing: 0, duplicates: 0 };
});

export const getPreroll = query({ scope: "prerolls:read", input: prerollIdInput }, ({ db }, { id }) =>
  readPreroll(db, id),
);

/** The clips of a category, in its own order. */
export const listCategoryPrerolls = query(
  { scope: "prerolls:read", input: categoryPrerollsInput },
  async ({ db }, { id }) => {
    await requireCategory(db, id);
    return readPrerolls(db, { where: and(here, inCategory(id)), orderBy: categoryOrder(id) });
  },
);
