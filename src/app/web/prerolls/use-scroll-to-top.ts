"use client";
import { type RefObject, useEffect, useRef } from "react";

/** Brings the beginning of a list back into sight when it becomes another list. Nothing moves while it is in sight. */
export function useScrollToTop(listKey: string): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const shown = useRef(listKey);
  useEffect(() => {
    if (shown.current === listKey) return;
    shown.current = listKey;
    if (ref.current && ref.current.getBoundingClientRect().top < 0) {
      ref.current.scrollIntoView({ block: "start" });
    }
  }, [listKey]);
  return ref;
}
