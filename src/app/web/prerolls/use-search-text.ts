"use client";
import { useEffect, useRef, useState } from "react";

const pauseMs = 220;

/**
 * The text of a search box: what is typed shows at once, and is told after a pause. When the search changes from
 * outside, such as by the browser's back button, the box follows.
 */
export function useSearchText(
  search: string,
  onSearch: (text: string) => void,
): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(search);
  const told = useRef(search);
  useEffect(() => {
    if (search === told.current) return;
    told.current = search;
    setText(search);
  }, [search]);
  useEffect(() => {
    if (text === told.current) return;
    const timer = setTimeout(() => {
      told.current = text;
      onSearch(text);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  return [text, setText];
}
