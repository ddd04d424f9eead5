"use client";
import { memo, useEffect, useLayoutEffect, useRef } from "react";
import { Skeleton } from "@/ui/primitives/skeleton";
import { ClipCard, type ClipCardProps } from "./clip-card";
import type { ClipSlot } from "./clip-slots";

export interface ClipSlotCardProps extends Omit<ClipCardProps, "clip"> {
  slot: ClipSlot;
  onNeed: (index: number) => void;
}

/** A place in the grid: it asks for its clip when it comes into sight, and hands the focus on to it. */
export const ClipSlotCard = memo(function ClipSlotCard({ slot, onNeed, ...card }: ClipSlotCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { index, clip } = slot;
  useEffect(() => onNeed(index), [index, onNeed]);
  useLayoutEffect(() => {
    if (clip && document.activeElement === ref.current)
      ref.current?.querySelector<HTMLElement>("[data-primary]")?.focus();
  }, [clip]);
  return (
    <div
      ref={ref}
      tabIndex={-1}
      {...(clip ? {} : { "data-primary": "" })}
      className="rounded-lg outline-offset-4"
    >
      {clip ? (
        <ClipCard clip={clip} {...card} />
      ) : (
        <>
          <span className="sr-only">Loading</span>
          <Skeleton className="aspect-video rounded-lg" />
          <Skeleton className="mt-3 h-4 w-3/4" />
          <Skeleton className="mt-2 h-4 w-2/5" />
        </>
      )}
    </div>
  );
});
