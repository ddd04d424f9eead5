import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { prerollCategories, prerolls } from "@/db/schema/prerolls";
import type { PrerollSort } from "@/domains/prerolls/constants";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { readPreroll, readPrerolls } from "@/domains/prerolls/queries/read-prerolls";
import {
  categoryPrerollsInput,
  listPrerollIdsInput,
  listPrerollsInput,
  type PrerollFilter,
  pagePrerollsInput,
  prerollIdInput,
} from "@/domains/prerolls/schema/preroll";
import { query } from "@/platform/query";

const shownName = sql`lower(coalesce(${prerolls.displayName}, ${prerolls.fileName}))`;

const orders: Record<Exclude<PrerollSort, "category">, SQL[]> = {
  newest: [desc(prerolls.createdAt), desc(prerolls.id)],
  oldest: [asc(prerolls.createdAt), asc(prerolls.id)],
  name: [asc(shownName), asc(prerolls.id)],
  longest: [desc(prerolls.durationSeconds), asc(prerolls.id)],
  shortest: [asc(prerolls.durationSeconds), asc(prerolls.id)],
  largest: [desc(prerolls.sizeBytes), asc(prerolls.id)],
};

function orderOf(sort: PrerollSort, categoryId: PrerollFilter["categoryId"]): SQL[] {
  if (sort !== "category") return orders[sort];
  // Without a category there is no order of its own.
  return typeof categoryId === "number" ? categoryOrder(categoryId) : orders.newest;
}

/** The order in which a playlist plays the category. */
function categoryOrder(id: number): SQL[] {
  const position = sql`(select ${prerollCategories.position} from ${prerollCategories}
    where ${prerollCategories.prerollId} = ${prerolls.id} and ${prerollCategories.categoryId} = ${id})`;
  return [asc(position), asc(prerolls.id)];
}

/** Every clip that fits, in one answer, for callers that know no pages. */
export const listPrerolls = query({ scope: "prerolls:read", input: listPrerollsInput }, ({ db }, filter) =>
  readPrerolls(db, { where: and(isNull(prerolls.deletedAt), ...filterConditions(filter)) }),
);

/** One page of the clips that fit, and how many there are in all. */
export const pagePrerolls = query(
  { scope: "prerolls:read", input: pagePrerollsInput },
  async ({ db }, { sort, offset, limit, ...filter }) => {
    const where = pageCondition(filter);
    const [found, totals] = await Promise.all([
      readPrerolls(db, { where, offset, limit, orderBy: orderOf(sort, filter.categoryId) }),
      db.select({ total: count() }).from(prerolls).where(where),
    ]);
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
  const here = isNull(prerolls.deletedAt);
  const [row] = await db
    .select({
      all: sql<number>`count(*) filter (where ${here})::int`,
      uncategorized: sql<number>`count(*) filter (where ${and(here, inCategory("uncategorized"))})::int`,
      trash: sql<number>`count(*) filter (where ${isNotNull(prerolls.deletedAt)})::int`,
    })
    .from(prerolls);
  return row ?? { all: 0, uncategorized: 0, trash: 0 };
});

export const getPreroll = query({ scope: "prerolls:read", input: prerollIdInput }, ({ db }, { id }) =>
  readPreroll(db, id),
);

/** The clips of a category, in its own order. */
export const listCategoryPrerolls = query(
  { scope: "prerolls:read", input: categoryPrerollsInput },
  async ({ db }, { id }) => {
    await requireCategory(db, id);
    return readPrerolls(db, {
      where: and(isNull(prerolls.deletedAt), inCategory(id)),
      orderBy: categoryOrder(id),
    });
  },
);

type PageFilter = Omit<z.output<typeof listPrerollIdsInput>, "sort">;

function pageCondition({ tags, trash, ...filter }: PageFilter): SQL | undefined {
  return and(
    trash ? isNotNull(prerolls.deletedAt) : isNull(prerolls.deletedAt),
    tags?.length ? sql`${prerolls.tags} @> ${textArray(tags)}` : undefined,
    ...filterConditions(filter),
  );
}

function filterConditions({ search, categoryId }: PrerollFilter): Array<SQL | undefined> {
  const terms = (search ?? "").split(",").map((term) => term.trim().toLowerCase());
  const searched = sql`lower(concat_ws(chr(10), ${prerolls.displayName}, ${prerolls.fileName},
    array_to_string(${prerolls.tags}, chr(10))))`;
  return [
    ...terms.filter(Boolean).map((term) => sql`position(${term} in ${searched}) > 0`),
    categoryId === undefined ? undefined : inCategory(categoryId),
  ];
}

function inCategory(id: number | "uncategorized"): SQL {
  const links = sql`select 1 from ${prerollCategories} where ${prerollCategories.prerollId} = ${prerolls.id}`;
  if (id === "uncategorized") return sql`not exists (${links})`;
  return sql`exists (${links} and ${eq(prerollCategories.categoryId, id)})`;
}

/** Drizzle writes a bare array as a list of values; Postgres wants one array. */
function textArray(values: readonly string[]): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}
