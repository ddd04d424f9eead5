"use client";
import { useEffect, useRef } from "react";
import { Button } from "@/ui/primitives/button";
import type { Pages } from "./use-pages";

/** At the foot of a list: brings older entries when it comes into sight, or when it is pressed. */
export function LoadOlder({ pages }: { pages: Pages<unknown> }) {
  const { hasOlder, isLoadingOlder, olderFailed, loadOlder } = pages;
  const foot = useRef<HTMLDivElement>(null);
  const load = useRef(loadOlder);
  useEffect(() => {
    load.current = loadOlder;
  });
  const goesOnByItself = hasOlder && !isLoadingOlder && !olderFailed;
  useEffect(() => {
    if (!goesOnByItself || !foot.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && load.current(), {
      rootMargin: "400px",
    });
    watch.observe(foot.current);
    return () => watch.disconnect();
  }, [goesOnByItself]);
  if (!hasOlder) return <p className="pt-6 text-center text-faint text-xs">That is all there is.</p>;
  return (
    <div ref={foot} className="flex flex-col items-center gap-2 pt-6">
      {olderFailed ? <p className="text-bad-text text-sm">Older entries could not be loaded.</p> : null}
      <Button pending={isLoadingOlder} onClick={loadOlder}>
        {olderFailed ? "Try again" : "Show older"}
      </Button>
    </div>
  );
}
