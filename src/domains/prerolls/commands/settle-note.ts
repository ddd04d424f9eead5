import { settleMove } from "@/domains/prerolls/commands/settle-move";
import { settleSwap } from "@/domains/prerolls/commands/settle-swap";
import type { Context } from "@/platform/context";
import type { JournalNote } from "@/platform/files/move-journal";

/** Brings the disk to what the rows say, after moves whose transaction may have ended either way. */
export function settleNote(db: Context["db"], note: JournalNote): Promise<void> {
  return "moves" in note ? settleSwap(db, note) : settleMove(db, note);
}
