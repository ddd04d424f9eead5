import { eq, sql } from "drizzle-orm";
import { prerollCategories } from "@/db/schema/prerolls";
import { sequenceBlockClips } from "@/db/schema/sequences";
import { changeEach } from "@/domains/prerolls/commands/change-each";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { promoteCategories } from "@/domains/prerolls/commands/promote-categories";
import { chooseKept } from "@/domains/prerolls/core/choose-kept";
import { readTwins } from "@/domains/prerolls/queries/list-duplicates";
import { mergeDuplicatesInput } from "@/domains/prerolls/schema/duplicates";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";

/**
 * Leaves one clip of each content. The others go to the trash, after their categories and their places in sequences
 * went to the one that is kept. Those that cannot be deleted are told; the rest goes on.
 */
export const mergeDuplicates = command(
  { scope: "prerolls:write", input: mergeDuplicatesInput, audit: null, transaction: "none" },
  async (context, { groups }) => {
    const twins = await readTwins(
      context.db,
      groups.map(({ sha256 }) => sha256),
    );
    const keptFor = new Map<number, number>();
    const keptIds: number[] = [];
    for (const { sha256, keepId } of groups) {
      const clips = twins.get(sha256) ?? [];
      const kept = chooseKept(clips, keepId);
      if (kept === null || clips.length < 2) continue;
      keptIds.push(kept);
      for (const { id } of clips) if (id !== kept) keptFor.set(id, kept);
    }
    const outcome = await changeEach(context, [...keptFor.keys()], async (each, id) => {
      await handOver(each.db, id, keptFor.get(id) ?? id);
      await deletePreroll(each, { id });
    });
    if (outcome.changedIds.length > 0) context.afterCommit.push(() => announce("sequences"));
    return { ...outcome, keptIds };
  },
);

/** A clip that stands in a category already keeps its place there. */
async function handOver(db: Context["db"], from: number, to: number): Promise<void> {
  await db.transaction(async (transaction) => {
    await lockLibrary(transaction);
    await transaction.execute(sql`
      insert into ${prerollCategories} (preroll_id, category_id, position)
      select ${to}, category_id, position from ${prerollCategories} where preroll_id = ${from}
      on conflict do nothing`);
    await promoteCategories(transaction, [to]);
    await transaction
      .update(sequenceBlockClips)
      .set({ prerollId: to })
      .where(eq(sequenceBlockClips.prerollId, from));
  });
}
