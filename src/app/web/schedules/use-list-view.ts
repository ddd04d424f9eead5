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
    window.history.replaceState(null, "", `${window.location.pathname}${writeListView({ ...now, ...part })}`);
  }, []);
  return { view, change };
}
