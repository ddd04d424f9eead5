import { asc, count, eq, getTableColumns, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { categories, prerollCategories, prerolls } from "@/db/schema/prerolls";
import { type Category, categoryIdInput, listCategoriesInput } from "@/domains/prerolls/schema/category";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

/** Pictures of so many clips stand for a category. */
const thumbnailCount = 4;

/** Of its first clips in their order, one index range per category. */
const thumbnails = sql<string[]>`array(
  select p.thumbnail from preroll_categories pc join prerolls p on p.id = pc.preroll_id
  where pc.category_id = categories.id and p.deleted_at is null and p.thumbnail is not null
  order by pc.position, pc.preroll_id limit ${thumbnailCount})`;
const noThumbnails = sql<string[]>`'{}'::text[]`;

/** Categories with the number of their clips and some of their pictures, in one query; by name. */
async function readCategories(
  db: Context["db"],
  where?: SQL,
  pictures: SQL<string[]> = thumbnails,
): Promise<Category[]> {
  const rows = await db
    .select({ ...getTableColumns(categories), prerollCount: count(prerolls.id), thumbnails: pictures })
    .from(categories)
    .leftJoin(prerollCategories, eq(prerollCategories.categoryId, categories.id))
    .leftJoin(
      prerolls,
      sql`${prerolls.id} = ${prerollCategories.prerollId} and ${isNull(prerolls.deletedAt)}`,
    )
    .where(where)
    .groupBy(categories.id)
    .orderBy(asc(sql`lower(${categories.name})`), asc(categories.id));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    playMode: row.playMode,
    isSystem: row.isSystem,
    prerollCount: row.prerollCount,
    thumbnails: row.thumbnails,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }));
}

/** Throws `not-found` for a category that does not exist. */
export async function readCategory(db: Context["db"], id: number): Promise<Category> {
  const [category] = await readCategories(db, eq(categories.id, id));
  if (!category) throw notFound(`There is no category ${id}.`);
  return category;
}

interface CategoryHold {
  /** Keeps them from being deleted until the transaction ends. */
  lock?: "hold";
}

/** Throws `not-found` for a category that does not exist. */
export async function requireCategory(
  db: Context["db"],
  id: number,
  options: CategoryHold = {},
): Promise<void> {
  await requireCategories(db, [id], options);
}

/** The names of categories by their ids. Throws `not-found` when one of them does not exist. */
export async function requireCategories(
  db: Context["db"],
  ids: readonly number[],
  { lock }: CategoryHold = {},
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const wanted = db
    .select({ id: categories.id, name: categories.name })
    .from(categories)
    .where(inArray(categories.id, [...ids]));
  const rows = await (lock ? wanted.for("key share") : wanted);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const missing = ids.find((id) => !names.has(id));
  if (missing !== undefined) throw notFound(`There is no category ${missing}.`, { field: "categoryId" });
  return names;
}

export const listCategories = query(
  { scope: "prerolls:read", input: listCategoriesInput },
  ({ db }, { withThumbnails }) => readCategories(db, undefined, withThumbnails ? thumbnails : noThumbnails),
);

export const getCategory = query({ scope: "prerolls:read", input: categoryIdInput }, ({ db }, { id }) =>
  readCategory(db, id),
);
