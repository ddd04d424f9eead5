import { basename } from "node:path";
import { and, isNull, ne } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { Context } from "@/platform/context";
import { realEntry } from "@/platform/files/library-path";

/** Whether this place, absolute, is by now that of a clip of the library other than this one. */
export async function isFileOfOther(db: Context["db"], prerollId: number, path: string): Promise<boolean> {
  const { id, path: place, isManaged, deletedAt } = prerolls;
  const rows = await db
    .select({ id, path: place, isManaged, deletedAt })
    .from(prerolls)
    .where(and(ne(id, prerollId), isNull(deletedAt)));
  const alike = rows.map(prerollFile).filter((file) => basename(file) === basename(path));
  return (await Promise.all(alike.map(realEntry))).includes(path);
}
