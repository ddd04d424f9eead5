"use client";
import { useCallback, useEffect, useState } from "react";

/**
 * What is searched for, kept in the address. It is read after the page stands: so the page is whole without it, and
 * a link to one of its headings finds that.
 */
export function useSearchInAddress(): readonly [string, (text: string) => void] {
  const [search, setSearch] = useState("");
  useEffect(() => setSearch(new URLSearchParams(window.location.search).get("q") ?? ""), []);
  const change = useCallback((text: string) => {
    const { pathname, hash } = window.location;
    const query = text === "" ? "" : `?q=${encodeURIComponent(text)}`;
    window.history.replaceState(null, "", `${pathname}${query}${hash}`);
    setSearch(text);
  }, []);
  return [search, change];
}
