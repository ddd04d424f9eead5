import { dirname } from "node:path";
import { z } from "zod";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { settleNote } from "@/domains/prerolls/commands/settle-note";
import { command } from "@/platform/command";
import { removeParts } from "@/platform/files/copy-beside";
import { type JournalNote, unfinishedMoves } from "@/platform/files/move-journal";
import { logger } from "@/platform/logger";

/**
 * Finishes or takes back every move that was left half-done, by a process that was killed or while the database
 * was away. For the start, before the incoming folder is cleared, and for every night. What cannot be settled, because
 * a drive is away or read-only, keeps nothing else back and waits for the next time.
 */
export const settleMoves = command(
  { scope: "prerolls:write", input: z.void(), audit: null, transaction: "none" },
  ({ db }) =>
    db.transaction(async (transaction) => {
      // Nobody is in the middle of a move while this is held.
      await lockLibrary(transaction);
      let settledCount = 0;
      for (const { note, forget } of await unfinishedMoves()) {
        try {
          await settleNote(transaction, note);
          for (const { to } of movesOf(note)) await removeParts(dirname(to));
          await forget();
          settledCount += 1;
        } catch (error) {
          logger().warn({ err: error, note }, "a move that was cut off cannot be settled now");
        }
      }
      return { settledCount };
    }),
);

const movesOf = (note: JournalNote) => ("moves" in note ? note.moves : [note]);
