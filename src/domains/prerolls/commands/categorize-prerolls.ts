import { assignCategory } from "@/domains/prerolls/commands/assign-category";
import { changeEach } from "@/domains/prerolls/commands/change-each";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { categorizePrerollsInput } from "@/domains/prerolls/schema/bulk";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";

/** Puts many clips into a category, moves them there, or takes them out. Throws `not-found` for the category. */
export const categorizePrerolls = command(
  { scope: "prerolls:write", input: categorizePrerollsInput, audit: null, transaction: "none" },
  async (context, { ids, categoryId, how }) => {
    await requireCategory(context.db, categoryId);
    const change = {
      add: (each: Context, id: number) => assignCategory(each, { prerollId: id, categoryId }),
      move: (each: Context, id: number) => updatePreroll(each, { id, categoryId }),
      remove: (each: Context, id: number) => takeOut(each, id, categoryId),
    }[how];
    return changeEach(context, ids, change);
  },
);

async function takeOut(context: Context, id: number, categoryId: number): Promise<void> {
  const { categories } = await readPreroll(context.db, id);
  const left = categories.map((category) => category.id).filter((one) => one !== categoryId);
  if (left.length < categories.length) await updatePreroll(context, { id, categoryIds: left });
}
