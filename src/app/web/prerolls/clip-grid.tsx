"use client";
import { classNames } from "@/lib/class-names";
import { VirtualGrid } from "@/ui/patterns/virtual-grid";
import { useClipActions } from "./clip-actions-context";
import { ClipSlotCard } from "./clip-slot-card";
import type { ClipSelection } from "./use-clip-selection";
import type { Clips } from "./use-clips";
import { useGridSelectionKeys } from "./use-grid-selection-keys";
import { useNarrow } from "./use-narrow";

export interface ClipGridProps {
  clips: Clips;
  selection: ClipSelection;
  inTrash: boolean;
  onOpen: (id: number) => void;
}

/** Every clip of the view as a card; those out of sight are neither drawn nor loaded. */
export function ClipGrid({ clips, selection, inTrash, onOpen }: ClipGridProps) {
  const narrow = useNarrow();
  const { changes } = useClipActions();
  const keys = useGridSelectionKeys(clips.slots, selection, (ids) => {
    if (!inTrash) void changes.remove(ids).then(selection.drop);
  });
  return (
    <div
      {...keys}
      aria-busy={clips.isStale}
      className={classNames("pt-5 transition-opacity duration-200", clips.isStale && "opacity-55")}
    >
      <VirtualGrid
        items={clips.slots}
        getKey={(slot) => String(slot.index)}
        label="Clips"
        minItemWidthPx={narrow ? 150 : 224}
        gapPx={narrow ? 14 : 20}
        estimateHeightPx={(widthPx) => (widthPx * 9) / 16 + 62}
        total={clips.total}
        renderItem={(slot) => (
          <ClipSlotCard
            slot={slot}
            onNeed={clips.need}
            selected={slot.clip !== null && selection.ids.has(slot.clip.id)}
            onSelect={selection.select}
            onOpen={onOpen}
          />
        )}
      />
    </div>
  );
}
