"use client";
import { toast as sonner } from "sonner";

export interface ToastUndo {
  /** What was done, in the past: "Moved 3 clips to the bin". */
  message: string;
  undo: () => unknown;
  /** How long the offer stands. */
  durationMs?: number;
  undoneMessage?: string;
}

/** Says that something is done and offers to take it back. Says so if that fails. */
export function toastUndo({ message, undo, durationMs = 8000, undoneMessage = "Undone." }: ToastUndo): void {
  const takeBack = async () => {
    try {
      await undo();
      sonner.success(undoneMessage);
    } catch (error) {
      sonner.error(error instanceof Error ? error.message : "It could not be undone.");
    }
  };
  sonner(message, { duration: durationMs, action: { label: "Undo", onClick: () => void takeBack() } });
}

/** A passing word. What must not be missed belongs in the page, in a Notice. */
export const toast = {
  done: (message: string, detail?: string) => sonner.success(message, { description: detail }),
  failed: (message: string, detail?: string) =>
    sonner.error(message, { description: detail, duration: 9000 }),
  note: (message: string, detail?: string) => sonner(message, { description: detail }),
};
