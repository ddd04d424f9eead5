import { z } from "zod";
import { settleMove } from "@/domains/prerolls/commands/settle-move";
import { command } from "@/platform/command";
import { unfinishedMoves } from "@/platform/files/move-journal";

/** For the start: finishes or takes back every move that an earlier process left half-done. */
export const settleMoves = command(
  { scope: "prerolls:write", input: z.void(), audit: null, transaction: "none" },
  async ({ db }) => {
    const notes = await unfinishedMoves();
    for (const { forget, ...note } of notes) {
      await settleMove(db, note);
      await forget();
    }
    return { settledCount: notes.length };
  },
);
