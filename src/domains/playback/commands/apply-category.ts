import { putOn } from "@/domains/playback/commands/put-on";
import { applyCategoryInput } from "@/domains/playback/schema/by-hand";
import { readCategory } from "@/domains/prerolls/queries/categories";
import { command } from "@/platform/command";

/** Puts a category on by hand; see `putOn`. Throws `not-found` for one that does not exist. */
export const applyCategory = command(
  { scope: "playback:write", input: applyCategoryInput, audit: "programme.apply", transaction: "none" },
  async (context, { categoryId, hours }) => {
    const { id, name } = await readCategory(context.db, categoryId);
    const result = await putOn(context, {
      content: { kind: "category", categoryId: id },
      reference: { kind: "category", id, name },
      field: "categoryId",
      minutes: hours * 60,
    });
    return { ...result, category: { id, name } };
  },
  ({ category }) => category.name,
);
