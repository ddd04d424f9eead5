"use client";
import { useRef } from "react";

/** The button of the menu that an entry was chosen in: the menu itself is gone by the time a window closes. */
function ownerOf(element: Element | null): HTMLElement | null {
  const menuButtonId = element?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const owner = menuButtonId ? document.getElementById(menuButtonId) : element;
  return owner instanceof HTMLElement && owner !== document.body ? owner : null;
}

/**
 * For the content of a window: when it closes, the focus goes back to where it was before. Radix does so only for
 * windows with a trigger of their own, and lets it fall to the top of the page for all others.
 */
export function useReturnFocus() {
  const before = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = ownerOf(document.activeElement);
    },
    onCloseAutoFocus: (event: Event) => {
      if (!before.current?.isConnected) return;
      event.preventDefault();
      before.current.focus();
    },
  };
}
