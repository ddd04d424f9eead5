"use client";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type HomePlace, nowhere, readHomePlace } from "./home-place";
import { localeCountry } from "./locale-country";

const storageKey = "marquee.home-place";
const listeners = new Set<() => void>();

function subscribe(onChange: () => void) {
  listeners.add(onChange);
  window.addEventListener("storage", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onChange);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Where the person lives, as this browser remembers it, at first by its languages; and the way to change it. */
export function useHomePlace(): [HomePlace, (place: HomePlace) => void] {
  const text = useSyncExternalStore(subscribe, stored, () => null);
  const place = useMemo(
    () =>
      readHomePlace(text) ??
      (typeof navigator === "undefined"
        ? nowhere
        : { country: localeCountry(navigator.languages), region: null }),
    [text],
  );
  const remember = useCallback((next: HomePlace) => {
    try {
      localStorage.setItem(storageKey, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing asks again the next time.
    }
    for (const listener of listeners) listener();
  }, []);
  return [place, remember];
}
