import { and, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import { prerollCategories, prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { promoteCategories } from "@/domains/prerolls/commands/promote-categories";
import { readCategory } from "@/domains/prerolls/queries/categories";
import { setCategoryMembersInput } from "@/domains/prerolls/schema/category";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

/** Makes these clips the category's whole membership, in this order. Files stay where they are. */
export const setCategoryMembers = command(
  { scope: "prerolls:write", input: setCategoryMembersInput, audit: "category.set-members" },
  async ({ db, afterCommit }, { id, prerollIds }) => {
    await lockLibrary(db);
    await readCategory(db, id);
    const wanted = [...new Set(prerollIds)];
    await requirePrerolls(db, wanted);
    const gone = await db
      .delete(prerollCategories)
      .where(
        and(
          eq(prerollCategories.categoryId, id),
          wanted.length > 0 ? notInArray(prerollCategories.prerollId, wanted) : undefined,
        ),
      )
      .returning({ id: prerollCategories.prerollId });
    if (wanted.length > 0) {
      await db
        .insert(prerollCategories)
        .values(wanted.map((prerollId, position) => ({ prerollId, categoryId: id, position })))
        .onConflictDoUpdate({
          target: [prerollCategories.prerollId, prerollCategories.categoryId],
          set: { position: sql`excluded.position` },
        });
    }
    await promoteCategories(db, [...wanted, ...gone.map((link) => link.id)]);
    announceClips({ afterCommit }, [...wanted, ...gone.map((link) => link.id)]);
    return readCategory(db, id);
  },
  (category) => category.name,
);

async function requirePrerolls(db: Context["db"], ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(and(inArray(prerolls.id, [...ids]), isNull(prerolls.deletedAt)));
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound(`There is no clip ${missing}.`, { field: "prerollIds" });
}
