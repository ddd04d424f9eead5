import { createCategory } from "@/domains/prerolls/commands/create-category";
import { listCategories } from "@/domains/prerolls/queries/categories";
import { nameKey } from "@/domains/sequences/core/share/name-key";
import type { ImportPlan } from "@/domains/sequences/core/share/resolve-import";
import type { CommandContext } from "@/platform/command";

export interface MadeCategories {
  /** By the keys of the import; those that stay open are absent. */
  ids: Map<string, number>;
  made: Array<{ id: number; name: string }>;
}

/** Makes the categories of a plan. One that exists by that name, by now, is taken instead. */
export async function makeCategories(
  context: CommandContext,
  { categories }: ImportPlan,
): Promise<MadeCategories> {
  const all = await listCategories(context, undefined);
  const byName = new Map(all.map((category) => [nameKey(category.name), category.id]));
  const result: MadeCategories = { ids: new Map(), made: [] };
  for (const [key, target] of categories) {
    if (target.kind === "none") continue;
    if (target.kind === "existing") {
      result.ids.set(key, target.id);
      continue;
    }
    const known = byName.get(nameKey(target.name));
    if (known !== undefined) {
      result.ids.set(key, known);
      continue;
    }
    const { kind: _, ...fields } = target;
    const { id, name } = await createCategory(context, fields);
    byName.set(nameKey(name), id);
    result.ids.set(key, id);
    result.made.push({ id, name });
  }
  return result;
}
