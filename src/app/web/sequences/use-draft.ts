"use client";
import { type Dispatch, useEffect, useReducer } from "react";
import type { Draft } from "./draft";
import { beginHistory, type HistoryStep, takeStep } from "./draft-history";

export interface DraftControl {
  draft: Draft;
  step: Dispatch<HistoryStep>;
  canUndo: boolean;
  canRedo: boolean;
}

const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;

/** A draft that can be taken back step by step: by buttons, and by Ctrl-Z outside of text fields. */
export function useDraft(first: Draft): DraftControl {
  const [{ now, past, future }, step] = useReducer(takeStep, first, beginHistory);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      step({ do: key === "y" || event.shiftKey ? "redo" : "undo" });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return { draft: now, step, canUndo: past.length > 0, canRedo: future.length > 0 };
}
