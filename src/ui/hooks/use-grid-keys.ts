"use client";
import type { KeyboardEvent, RefObject } from "react";

/** Where the focus lands in an item, the best first: what it leads to, else what chooses it. */
const stops = ["[data-primary]:not(:disabled)", "[role=checkbox]", "a[href], button"];
const editable = "input:not([type=checkbox]), textarea, select, [contenteditable]";

function nextIndex(key: string, at: number, columns: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  };
  const next = targets[key];
  return next === undefined || next < 0 || next >= count ? null : next;
}

/** Arrow keys, Home and End between the items of a grid marked with `data-grid-index`. */
export function useGridKeys(
  ref: RefObject<HTMLElement | null>,
  columns: number,
  count: number,
  scrollTo: (index: number) => void,
) {
  const focus = (index: number, triesLeft: number) => {
    const item = ref.current?.querySelector<HTMLElement>(`[data-grid-index="${index}"]`);
    const target = stops.map((stop) => item?.querySelector<HTMLElement>(stop)).find((found) => found);
    if (target) target.focus();
    else if (triesLeft > 0) requestAnimationFrame(() => focus(index, triesLeft - 1));
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const from = event.target instanceof HTMLElement ? event.target : null;
    const item = from?.closest<HTMLElement>("[data-grid-index]");
    if (!item || from?.matches(editable) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, Number(item.dataset.gridIndex), columns, count);
    if (next === null) return;
    event.preventDefault();
    scrollTo(next);
    focus(next, 6);
  };
}
