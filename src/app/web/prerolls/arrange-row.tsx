"use client";
import type { ReactNode } from "react";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { clipName } from "@/lib/clip-name";
import { formatDuration } from "@/lib/format-duration";
import { MoveButtons } from "@/ui/patterns/move-buttons";
import { Picture } from "@/ui/primitives/picture";
import { thumbnailUrl } from "./thumbnail-url";

export interface ArrangeRowProps {
  clip: Preroll;
  index: number;
  count: number;
  /** The grip to take hold of it. */
  handle: ReactNode;
  onMove: (to: number) => void;
}

/** One clip of a category that plays in order; it can be dragged, and moved by its buttons. */
export function ArrangeRow({ clip, index, count, handle, onMove }: ArrangeRowProps) {
  const title = clipName(clip);
  const picture = thumbnailUrl(clip);
  return (
    <div className="flex items-center gap-3 rounded-md bg-panel py-2 pr-2 pl-1 ring-1 ring-line">
      {handle}
      <span className="numbers w-6 shrink-0 text-right text-faint text-xs">{index + 1}</span>
      <div className="aspect-video w-16 shrink-0 overflow-hidden rounded-sm bg-film">
        {picture ? (
          <Picture src={picture} loading="lazy" draggable={false} className="size-full object-cover" />
        ) : null}
      </div>
      <span className="min-w-0 flex-1 truncate text-sm" title={title}>
        {title}
      </span>
      <span className="numbers shrink-0 text-faint text-xs max-sm:hidden">
        {formatDuration(clip.durationSeconds)}
      </span>
      <span className="flex shrink-0">
        <MoveButtons name={title} index={index} count={count} onMove={onMove} />
      </span>
    </div>
  );
}
