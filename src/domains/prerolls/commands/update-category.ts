import { eq } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import { refuseTakenName } from "@/domains/prerolls/commands/refuse-taken-name";
import { readCategory } from "@/domains/prerolls/queries/categories";
import { updateCategoryInput } from "@/domains/prerolls/schema/category";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { forbidden } from "@/platform/errors";

/**
 * Changes what is given. A new name leaves the files where they are: a server that knows them by their paths goes
 * on finding them. Throws `conflict` for a name that is taken, `forbidden` for a category of Marquee's own.
 */
export const updateCategory = command(
  { scope: "prerolls:write", input: updateCategoryInput, audit: "category.update" },
  async ({ db, clock, afterCommit }, { id, ...changes }) => {
    const category = await readCategory(db, id);
    if (category.isSystem) throw forbidden(`${category.name} is kept by Marquee and cannot be changed.`);
    await db
      .update(categories)
      .set({
        ...changes,
        description: changes.description === undefined ? undefined : changes.description || null,
        updatedAt: clock.now(),
      })
      .where(eq(categories.id, id))
      .catch(refuseTakenName(changes.name));
    afterCommit.push(() => announce("categories", [id]));
    return readCategory(db, id);
  },
  (category) => category.name,
);
