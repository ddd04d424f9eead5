"use client";
import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { type ListView, readListView, writeListView } from "./list-view";

export interface ListViewControl {
  view: ListView;
  change: (part: Partial<ListView>) => void;
}

/** The view in the address, and the way to change it without asking the server for the page again. */
export function useListView(): ListViewControl {
  const params = useSearchParams();
  const view = useMemo(() => readListView(new URLSearchParams(params)), [params]);
  const change = useCallback((part: Partial<ListView>) => {
    const now = readListView(new URLSearchParams(window.location.search));
    const next = new URLSearchParams(writeListView({ ...now, ...part }));
    // The minute that is asked about belongs to another part of the screen.
    const at = new URLSearchParams(window.location.search).get("at");
    if (at !== null) next.set("at", at);
    const text = next.toString();
    window.history.replaceState(null, "", text ? `?${text}` : window.location.pathname);
  }, []);
  return { view, change };
}
