"use client";
import { useEffect, useState } from "react";

const stillMs = 6_000;

/** Which of `count` pictures is shown; it goes on by itself, unless the reader wants no motion. */
export function useReel(count: number): number {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    if (count < 2 || window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const timer = setInterval(() => {
      if (!document.hidden) setIndex((now) => now + 1);
    }, stillMs);
    return () => clearInterval(timer);
  }, [count]);
  return count === 0 ? 0 : index % count;
}
