import { eq } from "drizzle-orm";
import { categories, prerollCategories } from "@/db/schema/prerolls";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { promoteCategories } from "@/domains/prerolls/commands/promote-categories";
import { readCategoryImpact } from "@/domains/prerolls/queries/category-usage";
import { categoryIdInput } from "@/domains/prerolls/schema/category";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { forbidden } from "@/platform/errors";

/**
 * Deletes a category and keeps its clips and their files. Schedules that play it stay and play nothing until they
 * are given another one; random blocks of sequences lose it, and mappings of genres go with it. Answers what went
 * with it. Throws `forbidden` for a category of Marquee's own.
 */
export const deleteCategory = command(
  { scope: "prerolls:write", input: categoryIdInput, audit: "category.delete" },
  async ({ db, clock, afterCommit }, { id }) => {
    await lockLibrary(db);
    const impact = await readCategoryImpact({ db, clock }, id);
    if (impact.isSystem) throw forbidden(`${impact.category.name} is kept by Marquee and cannot be deleted.`);
    const members = await db
      .select({ id: prerollCategories.prerollId })
      .from(prerollCategories)
      .where(eq(prerollCategories.categoryId, id));
    await db.delete(categories).where(eq(categories.id, id));
    await promoteCategories(
      db,
      members.map((member) => member.id),
    );
    afterCommit.push(() => announce("categories", [id]));
    afterCommit.push(() => announce("schedules"));
    if (impact.sequenceCount > 0) afterCommit.push(() => announce("sequences"));
    return impact;
  },
  (impact) => impact.category.name,
);
