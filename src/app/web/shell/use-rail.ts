"use client";
import { useSyncExternalStore } from "react";
import { railStorageKey } from "./rail-script";

const changed = "marquee:rail";
const isSlim = () => document.documentElement.dataset.rail === "slim";

function subscribe(listener: () => void) {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

/** Makes the rail narrow or wide, and remembers it. */
export function toggleRail(): void {
  const slim = !isSlim();
  if (slim) document.documentElement.dataset.rail = "slim";
  else delete document.documentElement.dataset.rail;
  try {
    localStorage.setItem(railStorageKey, slim ? "slim" : "wide");
  } catch {
    // Storage may be closed to us; the choice then lasts as long as the page.
  }
  window.dispatchEvent(new Event(changed));
}

/** Whether the rail shows icons alone. */
export const useRailSlim = (): boolean => useSyncExternalStore(subscribe, isSlim, () => false);
