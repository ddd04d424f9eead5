import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { removeFromCategoryInput } from "@/domains/prerolls/schema/category";
import { command } from "@/platform/command";

/**
 * Takes a clip out of a category. Out of its primary one, the next becomes that, and the file of a managed clip goes
 * along. A clip that is not in it stays as it is.
 */
export const removeFromCategory = command(
  { scope: "prerolls:write", input: removeFromCategoryInput, audit: null, transaction: "none" },
  async (context, { prerollId, categoryId }) => {
    const preroll = await readPreroll(context.db, prerollId);
    await requireCategory(context.db, categoryId);
    const left = preroll.categories.map(({ id }) => id).filter((id) => id !== categoryId);
    if (left.length === preroll.categories.length) return preroll;
    return updatePreroll(context, { id: prerollId, categoryIds: left });
  },
);
