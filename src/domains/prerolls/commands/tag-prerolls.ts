import { changeEach } from "@/domains/prerolls/commands/change-each";
import { requireTags } from "@/domains/prerolls/commands/require-tags";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { tagPrerollsInput } from "@/domains/prerolls/schema/bulk";
import { command } from "@/platform/command";

/** Adds tags to many clips and takes others off them; whatever else they carry stays. */
export const tagPrerolls = command(
  { scope: "prerolls:write", input: tagPrerollsInput, audit: null, transaction: "none" },
  async (context, { ids, add, remove }) => {
    const added = requireTags(add);
    const removed = new Set(requireTags(remove).map((tag) => tag.toLowerCase()));
    return changeEach(context, ids, async (each, id) => {
      const { tags } = await readPreroll(each.db, id);
      const kept = tags.filter((tag) => !removed.has(tag.toLowerCase()));
      await updatePreroll(each, { id, tags: [...kept, ...added] });
    });
  },
);
