"use client";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
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

/** For a browser that keeps nothing. */
let held: string | null = null;

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey) ?? held;
  } catch {
    return held;
  }
}

export interface HomePlaceControl {
  place: HomePlace;
  /** False while it is not yet sure that the tables know the place. */
  isSure: boolean;
  remember: (place: HomePlace) => void;
}

/** Where the person lives, as this browser remembers it, at first by its languages; and the way to change it. */
export function useHomePlace(): HomePlaceControl {
  const trpc = useTRPC();
  const text = useSyncExternalStore(subscribe, stored, () => null);
  const countries = useQuery(
    trpc.schedules.holidays.listCountries.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const place = useMemo(() => {
    if (!countries.data) return nowhere;
    const said = readHomePlace(text) ?? { country: localeCountry(navigator.languages), region: null };
    return countries.data.some(({ code }) => code === said.country) ? said : nowhere;
  }, [text, countries.data]);
  const remember = useCallback((next: HomePlace) => {
    held = JSON.stringify(next);
    try {
      localStorage.setItem(storageKey, held);
    } catch {
      // Remembered until the page is left.
    }
    for (const listener of listeners) listener();
  }, []);
  return { place, isSure: !countries.isPending, remember };
}
