import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { removeCopy } from "@/domains/prerolls/commands/remove-copy";
import { isFileOfOther } from "@/domains/prerolls/queries/is-file-of-other";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { Context } from "@/platform/context";
import { type LibraryPath, realEntry } from "@/platform/files/library-path";
import { moveIntoPlace } from "@/platform/files/move-into-place";
import type { MoveNote } from "@/platform/files/move-journal";
import { exists } from "@/platform/files/which-exist";

/**
 * Brings the disk to what the row says, after a move whose transaction may have ended either way. May be called
 * at any time and again, under the library's lock or for a move of one's own.
 */
export async function settleMove(db: Context["db"], { prerollId, from, to }: MoveNote): Promise<void> {
  const [row] = await db.select().from(prerolls).where(eq(prerolls.id, prerollId));
  const rightful = row ? await realEntry(prerollFile(row)) : null;
  if (rightful === to) await keep(to, from);
  else if (rightful === from) await keep(from, to);
  else if (await isFileOfOther(db, prerollId, to)) return;
  // The clip went on to a third place since; should its file be here still, it follows.
  else if (rightful !== null) await follow(to, rightful);
  // A new clip that was never recorded.
  else if (await exists(from)) await removeCopy(from, to);
  else await rm(to, { force: true });
}

async function keep(wanted: string, other: string): Promise<void> {
  if (await exists(wanted)) await removeCopy(wanted, other);
  else await follow(other, wanted);
}

async function follow(from: string, to: string): Promise<void> {
  if ((await exists(to)) || !(await exists(from))) return;
  // Both paths were proved before they were written down.
  await moveIntoPlace(from as LibraryPath, to as LibraryPath);
}
