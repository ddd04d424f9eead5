import { eq } from "drizzle-orm";
import { prerollOriginals } from "@/db/schema/prerolls";
import { isFilled, removeCopy } from "@/domains/prerolls/commands/remove-copy";
import { isFileOfOther } from "@/domains/prerolls/queries/is-file-of-other";
import type { Context } from "@/platform/context";
import type { LibraryPath } from "@/platform/files/library-path";
import { moveIntoPlace } from "@/platform/files/move-into-place";
import type { SwapNote } from "@/platform/files/move-journal";
import { exists } from "@/platform/files/which-exist";

/**
 * After a swap whose transaction may have ended either way: when it stands, every move was made before the commit,
 * and nothing is left to do; else the moves are taken back, the last one first. May be called again.
 */
export async function settleSwap(db: Context["db"], { prerollId, moves, stands }: SwapNote): Promise<void> {
  const rows = await db.select().from(prerollOriginals).where(eq(prerollOriginals.prerollId, prerollId));
  if (rows.length > 0 === (stands === "original-kept")) return;
  const made = await movesMade(moves);
  for (const { from, to } of made.reverse()) {
    if (await isFileOfOther(db, prerollId, to)) continue;
    if (await exists(from)) await removeCopy(from, to);
    // Both paths were proved before they were written down.
    else if (await isFilled(to)) await moveIntoPlace(to as LibraryPath, from as LibraryPath);
  }
}

/** A move is begun when the one before it is done: until then, what lies at its target is nobody's business here. */
async function movesMade(moves: SwapNote["moves"]): Promise<SwapNote["moves"]> {
  const made: SwapNote["moves"] = [];
  for (const move of moves) {
    made.push(move);
    if (!(await isFilled(move.to))) break;
  }
  return made;
}
