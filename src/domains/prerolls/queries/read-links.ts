import { type SQL, sql } from "drizzle-orm";
import { rowsAsJson } from "@/db/rows-as-json";
import { categories, prerollCategories } from "@/db/schema/prerolls";
import type { CategoryReference } from "@/domains/prerolls/schema/category";
import type { Context } from "@/platform/context";

export interface ClipCategories {
  primary: CategoryReference | null;
  /** All of them, the primary one first; shared between clips, and never to be changed. */
  all: CategoryReference[];
}

interface LinkRow extends CategoryReference {
  prerollId: number;
  isPrimary: boolean;
}

const none: ClipCategories = { primary: null, all: [] };

/** The categories of clips: one plain join for all of them, which is far cheaper than a list built in each row. */
export async function readLinks(
  db: Context["db"],
  prerollIds: readonly number[],
): Promise<(prerollId: number) => ClipCategories> {
  if (prerollIds.length === 0) return () => none;
  // In plain SQL: thousands of rows are mapped slower than they are read.
  const rows = await rowsAsJson<LinkRow>(
    db,
    sql`
    select pc.preroll_id as "prerollId", pc.is_primary as "isPrimary", c.id, c.name
    from ${prerollCategories} pc join ${categories} c on c.id = pc.category_id
    where pc.preroll_id = any(${idList(prerollIds)})
    order by pc.is_primary desc, c.name`,
  );
  const links = new Map<number, ClipCategories>();
  // Most clips are in one category: those of the same share one answer.
  const alone = new Map<number, ClipCategories>();
  for (const { prerollId, isPrimary, id, name } of rows) {
    const known = links.get(prerollId);
    if (known) {
      links.set(prerollId, { primary: known.primary, all: [...known.all, { id, name }] });
      continue;
    }
    const key = isPrimary ? id : -id;
    const shared = alone.get(key) ?? only({ id, name }, isPrimary);
    alone.set(key, shared);
    links.set(prerollId, shared);
  }
  return (prerollId) => links.get(prerollId) ?? none;
}

function only(category: CategoryReference, isPrimary: boolean): ClipCategories {
  return { primary: isPrimary ? category : null, all: [category] };
}

/** Many ids as one value of a query: hundreds of single ones take longer to write and to plan than to look up. */
export function idList(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(",")}}`}::int[]`;
}
