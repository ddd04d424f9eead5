import { sql } from "drizzle-orm";
import { prerollCategories } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { promoteCategories } from "@/domains/prerolls/commands/promote-categories";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { assignCategoryInput } from "@/domains/prerolls/schema/category";
import { command } from "@/platform/command";

/**
 * Puts a clip at the end of a category; one that is in it already keeps its place. The file is not moved, unless the
 * category is to be the primary one: then a managed clip's file goes into its folder.
 */
export const assignCategory = command(
  {
    scope: "prerolls:write",
    input: assignCategoryInput,
    audit: "preroll.assign-category",
    transaction: "none",
  },
  async (context, { prerollId, categoryId, isPrimary }) => {
    await context.db.transaction(async (db) => {
      await lockLibrary(db);
      await readPreroll(db, prerollId);
      await requireCategory(db, categoryId);
      const position = sql`(select coalesce(max(position) + 1, 0) from preroll_categories where category_id = ${categoryId})`;
      await db.insert(prerollCategories).values({ prerollId, categoryId, position }).onConflictDoNothing();
      await promoteCategories(db, [prerollId]);
    });
    if (isPrimary) {
      const { categories } = await readPreroll(context.db, prerollId);
      const categoryIds = categories.map(({ id }) => id);
      return updatePreroll(context, { id: prerollId, categoryId, categoryIds });
    }
    announceClips(context, [prerollId]);
    return readPreroll(context.db, prerollId);
  },
  (preroll) => preroll.displayName ?? preroll.fileName,
);
