import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { settleNote } from "@/domains/prerolls/commands/settle-note";
import type { Context } from "@/platform/context";
import { copyIntoPlace } from "@/platform/files/copy-into-place";
import { fileFailure } from "@/platform/files/file-failure";
import type { LibraryPath } from "@/platform/files/library-path";
import { moveIntoPlace } from "@/platform/files/move-into-place";
import { type JournalNote, noteMove, type SwapNote } from "@/platform/files/move-journal";

/** A move between two places that were proved to be where they may be. */
export interface ProvenMove {
  from: LibraryPath;
  to: LibraryPath;
}

export interface LibraryChange {
  db: Context["db"];
  /** Moves the file of a clip, after its row says where to. */
  move(prerollId: number, from: LibraryPath, to: LibraryPath): Promise<void>;
  /** The same for a new clip, and the file stays where it was as well: nothing is lost when the change fails. */
  copy(prerollId: number, from: LibraryPath, to: LibraryPath): Promise<void>;
  /** The file of a clip and another one change places, in this order. `stands` says by which rows they stand. */
  swap(prerollId: number, stands: SwapNote["stands"], moves: readonly ProvenMove[]): Promise<void>;
}

interface Made {
  note: JournalNote;
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
  const note = async (written: JournalNote) => {
    made.push({ note: written, forget: await noteMove(written) });
  };
  const noted =
    (how: typeof moveIntoPlace) => async (prerollId: number, from: LibraryPath, to: LibraryPath) => {
      await note({ prerollId, from, to });
      await how(from, to);
    };
  const swap: LibraryChange["swap"] = async (prerollId, stands, moves) => {
    await note({ prerollId, stands, moves: [...moves] });
    for (const { from, to } of moves) await moveIntoPlace(from, to);
  };
  try {
    const result = await db.transaction(async (transaction) => {
      await lockLibrary(transaction);
      return work({ db: transaction, move: noted(moveIntoPlace), copy: noted(copyIntoPlace), swap });
    });
    for (const { forget } of made) await forget();
    return result;
  } catch (error) {
    // Should the database be away, the note stays, and the next start settles it.
    for (const { note, forget } of made.toReversed())
      await settleNote(db, note).then(forget, () => undefined);
    throw fileFailure(error) ?? error;
  }
}
