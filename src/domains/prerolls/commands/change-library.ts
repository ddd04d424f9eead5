import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { settleMove } from "@/domains/prerolls/commands/settle-move";
import type { Context } from "@/platform/context";
import { copyIntoPlace } from "@/platform/files/copy-into-place";
import { fileFailure } from "@/platform/files/file-failure";
import type { LibraryPath } from "@/platform/files/library-path";
import { moveIntoPlace } from "@/platform/files/move-into-place";
import { type MoveNote, noteMove } from "@/platform/files/move-journal";

export interface LibraryChange {
  db: Context["db"];
  /** Moves the file of a clip, after its row says where to. */
  move(prerollId: number, from: LibraryPath, to: LibraryPath): Promise<void>;
  /** The same for a new clip, and the file stays where it was as well: nothing is lost when the change fails. */
  copy(prerollId: number, from: LibraryPath, to: LibraryPath): Promise<void>;
}

interface Made {
  note: MoveNote;
  forget: () => Promise<void>;
}

/**
 * Changes rows and the files that belong to them as if in one step: a transaction under the library's lock, with
 * every move made after its row and written down before. When anything fails, the disk is brought back to what the
 * rows say; when the process dies, the next start does that.
 */
export async function changeLibrary<T>(
  db: Context["db"],
  work: (change: LibraryChange) => Promise<T>,
): Promise<T> {
  const made: Made[] = [];
  const noted =
    (how: typeof moveIntoPlace) => async (prerollId: number, from: LibraryPath, to: LibraryPath) => {
      const note = { prerollId, from, to };
      made.push({ note, forget: await noteMove(note) });
      await how(from, to);
    };
  try {
    const result = await db.transaction(async (transaction) => {
      await lockLibrary(transaction);
      return work({ db: transaction, move: noted(moveIntoPlace), copy: noted(copyIntoPlace) });
    });
    for (const { forget } of made) await forget();
    return result;
  } catch (error) {
    // Should the database be away, the note stays, and the next start settles it.
    for (const { note, forget } of made.toReversed())
      await settleMove(db, note).then(forget, () => undefined);
    throw fileFailure(error) ?? error;
  }
}
