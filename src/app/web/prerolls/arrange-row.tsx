"use client";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { classNames } from "@/lib/class-names";
import { clipName } from "@/lib/clip-name";
import { formatDuration } from "@/lib/format-duration";
import { IconButton } from "@/ui/primitives/icon-button";
import { thumbnailUrl } from "./thumbnail-url";

export interface ArrangeRowProps {
  clip: Preroll;
  index: number;
  count: number;
  dragged: boolean;
  onMove: (to: number) => void;
  onDrag: (from: number | null) => void;
  onDragOver: () => void;
}

/** One clip of a category that plays in order; it can be dragged, and moved by its buttons. */
export function ArrangeRow({ clip, index, count, dragged, onMove, onDrag, onDragOver }: ArrangeRowProps) {
  const title = clipName(clip);
  const picture = thumbnailUrl(clip);
  return (
    <li
      draggable
      onDragStart={() => onDrag(index)}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
      className={classNames(
        "flex items-center gap-3 rounded-md bg-panel py-2 pr-2 pl-1 ring-1 ring-line",
        dragged && "opacity-50 ring-accent-line",
      )}
    >
      <GripVertical aria-hidden className="size-4 shrink-0 cursor-grab text-faint" />
      <span className="numbers w-6 shrink-0 text-right text-faint text-xs">{index + 1}</span>
      <div className="aspect-video w-16 shrink-0 overflow-hidden rounded-sm bg-film">
        {picture ? (
          // biome-ignore lint/performance/noImgElement: thumbnails are already small, and made by us
          <img src={picture} alt="" loading="lazy" draggable={false} className="size-full object-cover" />
        ) : null}
      </div>
      <span className="min-w-0 flex-1 truncate text-sm" title={title}>
        {title}
      </span>
      <span className="numbers shrink-0 text-faint text-xs max-sm:hidden">
        {formatDuration(clip.durationSeconds)}
      </span>
      <span className="flex shrink-0">
        <IconButton
          label={`Move ${title} up`}
          size="sm"
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={`Move ${title} down`}
          size="sm"
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        >
          <ArrowDown />
        </IconButton>
      </span>
    </li>
  );
}
