import { categories } from "@/db/schema/prerolls";
import { refuseTakenName } from "@/domains/prerolls/commands/refuse-taken-name";
import { readCategory } from "@/domains/prerolls/queries/categories";
import { createCategoryInput } from "@/domains/prerolls/schema/category";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Makes a category. Throws `conflict` when one is called so already, whatever the case of the letters. */
export const createCategory = command(
  { scope: "prerolls:write", input: createCategoryInput, audit: "category.create" },
  async ({ db, clock, afterCommit }, input) => {
    const now = clock.now();
    const [row] = await db
      .insert(categories)
      .values({ ...input, description: input.description || null, createdAt: now, updatedAt: now })
      .returning({ id: categories.id })
      .catch(refuseTakenName(input.name));
    if (!row) throw new Error("insert answered no row");
    afterCommit.push(() => announce("categories", [row.id]));
    return readCategory(db, row.id);
  },
  (category) => category.name,
);
