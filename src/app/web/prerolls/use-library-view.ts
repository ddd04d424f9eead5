"use client";
import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { type LibraryView, readView, writeView } from "./library-view";

export interface LibraryViewControl {
  view: LibraryView;
  /** Steps people take back with the browser's button are pushed; typing replaces. */
  change: (part: Partial<LibraryView>, how?: "push" | "replace") => void;
}

/** The view in the address, and the way to change it without asking the server for the page again. */
export function useLibraryView(): LibraryViewControl {
  const params = useSearchParams();
  const view = useMemo(() => readView(new URLSearchParams(params)), [params]);
  const change = useCallback<LibraryViewControl["change"]>((part, how = "push") => {
    // Read anew: two changes may come before React draws again.
    const now = readView(new URLSearchParams(window.location.search));
    const address = `${window.location.pathname}${writeView({ ...now, ...part })}`;
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  }, []);
  return { view, change };
}
