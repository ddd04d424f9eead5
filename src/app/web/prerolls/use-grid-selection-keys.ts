"use client";
import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import type { ClipSlot } from "./clip-slots";
import type { ClipSelection } from "./use-clip-selection";

export interface GridSelectionKeys {
  /** Before the grid moves the focus. */
  onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

function indexOf(target: EventTarget | null): number | null {
  const item = target instanceof Element ? target.closest<HTMLElement>("[data-grid-index]") : null;
  return item ? Number(item.dataset.gridIndex) : null;
}

/** X chooses the clip in focus, Shift with an arrow goes on choosing, Ctrl+A takes all, Delete deletes, Esc lets go. */
export function useGridSelectionKeys(
  slots: readonly ClipSlot[],
  selection: ClipSelection,
  onDelete: (ids: number[]) => void,
): GridSelectionKeys {
  const extending = useRef(false);
  const clipAt = (target: EventTarget | null) => {
    const index = indexOf(target);
    return index === null ? null : (slots[index]?.clip ?? null);
  };
  const keys: Record<string, (event: KeyboardEvent<HTMLElement>) => boolean> = {
    x: ({ target, shiftKey }) => {
      const clip = clipAt(target);
      if (clip) selection.select(clip.id, { shiftKey });
      return clip !== null;
    },
    a: ({ ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey) selection.selectAll();
      return ctrlKey || metaKey;
    },
    delete: ({ target }) => {
      const clip = clipAt(target);
      if (selection.ids.size > 0) onDelete([...selection.ids]);
      else if (clip) onDelete([clip.id]);
      return clip !== null || selection.ids.size > 0;
    },
    escape: () => {
      selection.clear();
      return selection.ids.size > 0;
    },
  };
  return {
    onKeyDownCapture: (event) => {
      if (!arrows.includes(event.key)) return;
      extending.current = event.shiftKey;
      const clip = event.shiftKey ? clipAt(event.target) : null;
      if (clip && !selection.ids.has(clip.id)) selection.select(clip.id, { shiftKey: false });
    },
    onKeyDown: (event) => {
      // Menus of a card are outside of it in the document and keep their keys for themselves.
      if (event.defaultPrevented || indexOf(event.target) === null) return;
      if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() !== "a")) return;
      if (keys[event.key.toLowerCase()]?.(event)) event.preventDefault();
    },
    onFocus: (event) => {
      if (!extending.current) return;
      extending.current = false;
      const clip = clipAt(event.target);
      if (clip) selection.select(clip.id, { shiftKey: true });
    },
  };
}
