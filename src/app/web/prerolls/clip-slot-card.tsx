"use client";
import { memo, useEffect, useLayoutEffect, useRef } from "react";
import { Skeleton } from "@/ui/primitives/skeleton";
import { ClipCard, type ClipCardProps } from "./clip-card";
import { ClipRow, clipRowHeightPx } from "./clip-row";
import type { ClipSlot } from "./clip-slots";
import type { LibraryView } from "./library-view";

export interface ClipSlotCardProps extends Omit<ClipCardProps, "clip"> {
  slot: ClipSlot;
  layout: LibraryView["layout"];
  onNeed: (index: number) => void;
}

/** A place in the grid: it asks for its clip when it comes into sight, and hands the focus on to it. */
export const ClipSlotCard = memo(function ClipSlotCard({ slot, layout, onNeed, ...card }: ClipSlotCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { index, clip } = slot;
  useEffect(() => onNeed(index), [index, onNeed]);
  useLayoutEffect(() => {
    if (clip && document.activeElement === ref.current)
      ref.current?.querySelector<HTMLElement>("[data-primary]")?.focus();
  }, [clip]);
  const Shown = layout === "table" ? ClipRow : ClipCard;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      {...(clip ? {} : { "data-primary": "" })}
      className="rounded-lg outline-offset-4"
    >
      {clip ? <Shown clip={clip} {...card} /> : <Waiting layout={layout} />}
    </div>
  );
});

const Waiting = ({ layout }: Pick<ClipSlotCardProps, "layout">) => (
  <>
    <span className="sr-only">Loading</span>
    {layout === "table" ? (
      <div className="flex items-center gap-3 px-2" style={{ height: clipRowHeightPx }}>
        <Skeleton className="h-9 w-16" />
        <Skeleton className="h-4 w-1/3" />
      </div>
    ) : (
      <>
        <Skeleton className="aspect-video rounded-lg" />
        <Skeleton className="mt-3 h-4 w-3/4" />
        <Skeleton className="mt-2 h-4 w-2/5" />
      </>
    )}
  </>
);
