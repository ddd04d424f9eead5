import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { settleMove } from "@/domains/prerolls/commands/settle-move";
import type { Context } from "@/platform/context";
import { fileFailure } from "@/platform/files/file-failure";
import type { LibraryPath } from "@/platform/files/library-path";
import { moveIntoPlace } from "@/platform/files/move-into-place";
import { type MoveNote, noteMove } from "@/platform/files/move-journal";

export interface LibraryChange {
  db: Context["db"];
  /** Moves the file of a clip, after its row says where to. At most once in a change. */
  move(prerollId: number, from: LibraryPath, to: LibraryPath): Promise<void>;
}

/**
 * Changes rows and the file that belongs to them as if in one step: a transaction under the library's lock, with
 * the move made last and written down before. When anything fails, the disk is brought back to what the rows say;
 * when the process dies, the next start does that.
 */
export async function changeLibrary<T>(
  db: Context["db"],
  work: (change: LibraryChange) => Promise<T>,
): Promise<T> {
  let moved: { note: MoveNote; forget: () => Promise<void> } | undefined;
  try {
    const result = await db.transaction(async (transaction) => {
      await lockLibrary(transaction);
      return work({
        db: transaction,
        move: async (prerollId, from, to) => {
          const note = { prerollId, from, to };
          moved = { note, forget: await noteMove(note) };
          await moveIntoPlace(from, to);
        },
      });
    });
    await moved?.forget();
    return result;
  } catch (error) {
    // Should the database be away, the note stays, and the next start settles it.
    if (moved) await settleMove(db, moved.note).then(moved.forget, () => undefined);
    throw fileFailure(error) ?? error;
  }
}
