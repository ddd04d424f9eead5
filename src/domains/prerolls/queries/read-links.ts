import { asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { categories, prerollCategories } from "@/db/schema/prerolls";
import type { CategoryReference } from "@/domains/prerolls/schema/category";
import type { Context } from "@/platform/context";

export interface ClipCategories {
  primary: CategoryReference | null;
  /** All of them, the primary one first. */
  all: CategoryReference[];
}

const none: ClipCategories = { primary: null, all: [] };

/** The categories of clips: one plain join for all of them, which is far cheaper than a list built in each row. */
export async function readLinks(
  db: Context["db"],
  prerollIds: readonly number[],
): Promise<(prerollId: number) => ClipCategories> {
  if (prerollIds.length === 0) return () => none;
  const rows = await db
    .select({
      prerollId: prerollCategories.prerollId,
      isPrimary: prerollCategories.isPrimary,
      id: categories.id,
      name: categories.name,
    })
    .from(prerollCategories)
    .innerJoin(categories, eq(categories.id, prerollCategories.categoryId))
    .where(sql`${prerollCategories.prerollId} = any(${idList(prerollIds)})`)
    .orderBy(desc(prerollCategories.isPrimary), asc(categories.name));
  const links = new Map<number, ClipCategories>();
  for (const { prerollId, isPrimary, id, name } of rows) {
    const reference = { id, name };
    const known = links.get(prerollId);
    if (known) known.all.push(reference);
    else links.set(prerollId, { primary: isPrimary ? reference : null, all: [reference] });
  }
  return (prerollId) => links.get(prerollId) ?? none;
}

/** Many ids as one value of a query: hundreds of single ones take longer to write and to plan than to look up. */
export function idList(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(",")}}`}::int[]`;
}
