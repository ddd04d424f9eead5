import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { categories, prerolls } from "@/db/schema/prerolls";
import { sequences } from "@/db/schema/sequences";
import type { Library } from "@/domains/sequences/core/share/shared-file";
import type { Context } from "@/platform/context";

/** By name and not through the columns: Drizzle leaves the table's name out of the fields of a plain select. */
const categoryNames = sql<string[]>`coalesce((
  select json_agg(c.name) from preroll_categories pc join categories c on c.id = pc.category_id
  where pc.preroll_id = prerolls.id), '[]'::json)`;

/** All that a shared file may be matched with: three queries, a few columns each. */
export async function readLibrary(db: Context["db"]): Promise<Library> {
  const [clips, all, names] = await Promise.all([
    db
      .select({
        id: prerolls.id,
        displayName: prerolls.displayName,
        fileName: prerolls.fileName,
        sha256: prerolls.sha256,
        communityId: sql<
          string | null
        >`case when ${prerolls.excludedFromMatching} then null else ${prerolls.communityId} end`,
        categoryNames,
      })
      .from(prerolls)
      .where(isNull(prerolls.deletedAt))
      .orderBy(asc(prerolls.id)),
    db.select({ id: categories.id, name: categories.name }).from(categories).orderBy(asc(categories.id)),
    db
      .select({ name: sequences.name })
      .from(sequences)
      .where(and(isNull(sequences.deletedAt), eq(sequences.isInline, false))),
  ]);
  return { clips, categories: all, sequenceNames: names.map((row) => row.name) };
}
