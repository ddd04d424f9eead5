"use client";
import { type PointerEvent, useState } from "react";

export interface Scrub {
  /** Counted from 0; null while no pointer is over it. */
  frame: number | null;
  handlers: {
    onPointerMove?: (event: PointerEvent<HTMLElement>) => void;
    onPointerLeave?: () => void;
  };
}

/** Tells over which of `frameCount` equal parts, from left to right, a mouse or a pen stands. 0: none. */
export function useScrub(frameCount: number): Scrub {
  const [frame, setFrame] = useState<number | null>(null);
  if (frameCount === 0) return { frame: null, handlers: {} };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === "touch") return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * frameCount);
    setFrame(Math.min(frameCount - 1, Math.max(0, at)));
  };
  return { frame, handlers: { onPointerMove, onPointerLeave: () => setFrame(null) } };
}
