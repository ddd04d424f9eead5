"use client";
import { Film, Plus, X } from "lucide-react";
import { useState } from "react";
import { SortableList } from "@/ui/patterns/sortable-list";
import { Button } from "@/ui/primitives/button";
import { IconButton } from "@/ui/primitives/icon-button";
import { Picture } from "@/ui/primitives/picture";
import { thumbnailUrl } from "../prerolls/thumbnail-url";
import type { BlockFieldsProps } from "./builder-fields";
import { ClipPickerDialog } from "./clip-picker-dialog";
import type { DraftClip } from "./draft";

/** A clip may stand in a block twice, so its place is part of its name. */
interface Placed {
  key: string;
  clip: DraftClip;
}

function placed(clips: readonly DraftClip[]): Placed[] {
  const seen = new Map<number, number>();
  return clips.map((clip) => {
    const times = seen.get(clip.id) ?? 0;
    seen.set(clip.id, times + 1);
    return { key: `${clip.id}-${times}`, clip };
  });
}

/** The chosen clips in their order. */
export function FixedFields({ block, onChange }: BlockFieldsProps<"fixed">) {
  const [isPicking, setIsPicking] = useState(false);
  const { clips } = block;
  const move = (from: number, to: number) => {
    const rest = clips.filter((_, index) => index !== from);
    onChange({ ...block, clips: [...rest.slice(0, to), ...clips.slice(from, from + 1), ...rest.slice(to)] });
  };
  return (
    <div className="space-y-3">
      {clips.length > 0 ? (
        <SortableList
          label="Clips of this block"
          items={placed(clips)}
          getKey={({ key }) => key}
          getName={({ clip }) => clip.name}
          onMove={move}
          className="space-y-1.5"
          renderItem={({ clip }, index, handle) => (
            <div className="flex items-center gap-2.5 rounded-md bg-well py-1.5 pr-1.5 pl-1 ring-1 ring-line">
              {handle}
              <ClipStill clip={clip} />
              <span className="min-w-0 flex-1 truncate text-sm" title={clip.name}>
                {clip.name}
                {clip.problem ? (
                  <span className="block truncate text-warn-text text-xs">{clip.problem}</span>
                ) : null}
              </span>
              <IconButton
                label={`Take ${clip.name} out`}
                size="sm"
                onClick={() => onChange({ ...block, clips: clips.filter((_, at) => at !== index) })}
              >
                <X />
              </IconButton>
            </div>
          )}
        />
      ) : null}
      <Button size="sm" onClick={() => setIsPicking(true)}>
        <Plus /> {clips.length > 0 ? "Add clips" : "Choose clips"}
      </Button>
      {isPicking ? (
        <ClipPickerDialog
          onClose={() => setIsPicking(false)}
          onPick={(picked) => {
            setIsPicking(false);
            onChange({ ...block, clips: [...clips, ...picked] });
          }}
        />
      ) : null}
    </div>
  );
}

function ClipStill({ clip }: { clip: DraftClip }) {
  const url = thumbnailUrl(clip);
  return (
    <span className="grid aspect-video w-14 shrink-0 place-items-center overflow-hidden rounded-sm bg-film text-white/30">
      {url ? (
        <Picture src={url} loading="lazy" draggable={false} className="size-full object-cover" />
      ) : (
        <Film aria-hidden className="size-4" />
      )}
    </span>
  );
}
