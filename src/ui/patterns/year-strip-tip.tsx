"use client";
import { type RefObject, useEffect, useState } from "react";

interface Tip {
  words: string;
  /** The middle of the day it is about and its upper edge, in pixels from the strip's upper left corner. */
  x: number;
  y: number;
  /** Of the strip. */
  width: number;
  height: number;
}

/** One tooltip for all days of a YearStrip: what a screen reader is told of the day pointed at or reached by keyboard. */
export function YearStripTip({ strip }: { strip: RefObject<HTMLElement | null> }) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const element = strip.current;
    if (!element) return;
    const show = ({ type, target }: Event) => {
      const day = target instanceof Element ? target.closest<HTMLElement>("[data-day]") : null;
      if (!day || (type === "focusin" && !day.matches(":focus-visible"))) return setTip(null);
      const frame = element.getBoundingClientRect();
      // The cell grows under the pointer; its place in the table does not.
      const cell = (day.parentElement ?? day).getBoundingClientRect();
      setTip({
        words: day.getAttribute("aria-label") ?? "",
        x: cell.left + cell.width / 2 - frame.left,
        y: cell.top - frame.top,
        width: frame.width,
        height: frame.height,
      });
    };
    const hide = () => setTip(null);
    const listeners = [
      ["pointerover", show],
      ["focusin", show],
      ["pointerleave", hide],
      ["focusout", hide],
    ] as const;
    for (const [name, listener] of listeners) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener);
    };
  }, [strip]);
  if (!tip) return null;
  const isLeft = tip.x < tip.width / 2;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-30 w-max max-w-[min(18rem,70%)] rounded-sm bg-ink px-2.5 py-1.5 font-medium text-canvas text-xs shadow-lift"
      style={{
        bottom: tip.height - tip.y + 7,
        ...(isLeft ? { left: Math.max(0, tip.x - 24) } : { right: Math.max(0, tip.width - tip.x - 24) }),
      }}
    >
      {tip.words}
    </div>
  );
}
