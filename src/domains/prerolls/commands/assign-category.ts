import { sql } from "drizzle-orm";
import { prerollCategories } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { promoteCategories } from "@/domains/prerolls/commands/promote-categories";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { assignCategoryInput } from "@/domains/prerolls/schema/category";
import { command } from "@/platform/command";

/** Puts a clip at the end of a category; one that is in it already stays where it is. The file is not moved. */
export const assignCategory = command(
  { scope: "prerolls:write", input: assignCategoryInput, audit: "preroll.assign-category" },
  async ({ db, afterCommit }, { prerollId, categoryId }) => {
    await lockLibrary(db);
    await readPreroll(db, prerollId);
    await requireCategory(db, categoryId);
    const position = sql`(select coalesce(max(position) + 1, 0) from preroll_categories where category_id = ${categoryId})`;
    await db.insert(prerollCategories).values({ prerollId, categoryId, position }).onConflictDoNothing();
    await promoteCategories(db, [prerollId]);
    announceClips({ afterCommit }, [prerollId]);
    return readPreroll(db, prerollId);
  },
  (preroll) => preroll.displayName ?? preroll.fileName,
);
