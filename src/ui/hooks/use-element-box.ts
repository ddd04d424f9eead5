"use client";
import { type RefObject, useLayoutEffect, useState } from "react";

interface Box {
  widthPx: number;
  /** Distance from the top of the document. */
  topPx: number;
}

/** The element's width and place in the document, kept up to date; zero until it is first measured. */
export function useElementBox(ref: RefObject<HTMLElement | null>): Box {
  const [box, setBox] = useState<Box>({ widthPx: 0, topPx: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const rect = element.getBoundingClientRect();
      const next = { widthPx: rect.width, topPx: Math.round(rect.top + window.scrollY) };
      setBox((last) => (last.widthPx === next.widthPx && last.topPx === next.topPx ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // What stands above may grow, which moves this one without resizing it.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
