import { z } from "zod";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { settleNote } from "@/domains/prerolls/commands/settle-note";
import { command } from "@/platform/command";
import { unfinishedMoves } from "@/platform/files/move-journal";

/**
 * Finishes or takes back every move that was left half-done, by a process that was killed or while the database
 * was away. For the start, before the incoming folder is cleared, and for every night.
 */
export const settleMoves = command(
  { scope: "prerolls:write", input: z.void(), audit: null, transaction: "none" },
  ({ db }) =>
    db.transaction(async (transaction) => {
      // Nobody is in the middle of a move while this is held.
      await lockLibrary(transaction);
      const notes = await unfinishedMoves();
      for (const { note, forget } of notes) {
        await settleNote(transaction, note);
        await forget();
      }
      return { settledCount: notes.length };
    }),
);
