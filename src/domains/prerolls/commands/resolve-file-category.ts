import { categories } from "@/db/schema/prerolls";
import type { FoundFile } from "@/domains/prerolls/commands/look-through-folders";
import {
  categoriesByFolder,
  categoryOfFile,
  categoryOfManaged,
} from "@/domains/prerolls/core/category-of-file";
import { createCategoryInput } from "@/domains/prerolls/schema/category";
import type { Context } from "@/platform/context";

/** The category of a file that was found, made when its folder's rules say so. Call it under the library's lock. */
export async function resolveFileCategory(
  { db, clock }: Pick<Context, "db" | "clock">,
  { folders, root }: FoundFile,
): Promise<number | null> {
  const rows = await db.select({ id: categories.id, name: categories.name }).from(categories);
  const known = categoriesByFolder(rows);
  const rules = root?.rules;
  const category = rules ? categoryOfFile(folders, known, rules) : categoryOfManaged(folders, known);
  if (category === null) return null;
  if ("id" in category) return category.id;
  const named = createCategoryInput.safeParse({ name: category.newName });
  if (!named.success) return rules?.categoryId ?? null;
  const now = clock.now();
  const [made] = await db
    .insert(categories)
    .values({ ...named.data, description: null, createdAt: now, updatedAt: now })
    .returning({ id: categories.id });
  return made?.id ?? null;
}
