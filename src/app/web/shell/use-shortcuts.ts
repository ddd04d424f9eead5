"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { sections } from "./sections";
import { toggleRail } from "./use-rail";

const chordMs = 1200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable], [role=combobox]") !== null;

const isCovered = () =>
  document.querySelector("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]") !== null;

/** Puts the cursor into the page's search box, if it has one. */
function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>("#page input[type=search]");
  box?.focus();
  return box !== null;
}

export interface Shortcuts {
  onPalette: () => void;
  onHelp: () => void;
}

/** The keys that work everywhere. See ShortcutsDialog for the list people read. */
export function useShortcuts({ onPalette, onHelp }: Shortcuts): void {
  const router = useRouter();
  const chordStartedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const actions: Record<string, () => unknown> = { "?": onHelp, "[": toggleRail, "/": focusSearch };
    const plainKey = (event: KeyboardEvent): boolean => {
      const inChord = event.timeStamp - chordStartedAt.current < chordMs;
      const section = inChord ? sections.find((one) => one.key === event.key) : undefined;
      chordStartedAt.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (section) {
        router.push(section.href);
        return true;
      }
      const action = actions[event.key];
      return action !== undefined && action() !== false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isCovered()) return;
      if (plainKey(event)) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [router, onPalette, onHelp]);
}
