import { eq } from "drizzle-orm";
import { categories, prerollCategories } from "@/db/schema/prerolls";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { promoteCategories } from "@/domains/prerolls/commands/promote-categories";
import { readCategoryImpact } from "@/domains/prerolls/queries/categories";
import { categoryIdInput } from "@/domains/prerolls/schema/category";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { forbidden } from "@/platform/errors";

/**
 * Deletes a category and keeps its clips and their files. Schedules that play it stay and play nothing until they
 * are given another one. Answers what went with it. Throws `forbidden` for a category of Marquee's own.
 */
export const deleteCategory = command(
  { scope: "prerolls:write", input: categoryIdInput, audit: "category.delete" },
  async ({ db, afterCommit }, { id }) => {
    await lockLibrary(db);
    const impact = await readCategoryImpact(db, id);
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
    return impact;
  },
  (impact) => impact.category.name,
);
