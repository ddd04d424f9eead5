"use client";
import { classNames } from "@/lib/class-names";
import { VirtualGrid } from "@/ui/patterns/virtual-grid";
import { useClipActions } from "./clip-actions-context";
import { clipRowHeightPx } from "./clip-row";
import { ClipSlotCard } from "./clip-slot-card";
import { ClipTableHead } from "./clip-table-head";
import type { LibraryView } from "./library-view";
import type { ClipSelection } from "./use-clip-selection";
import type { Clips } from "./use-clips";
import { useGridSelectionKeys } from "./use-grid-selection-keys";
import { useNarrow } from "./use-narrow";

export interface ClipGridProps {
  layout: LibraryView["layout"];
  clips: Clips;
  selection: ClipSelection;
  inTrash: boolean;
  onOpen: (id: number) => void;
}

const heightOfCard = (widthPx: number) => (widthPx * 9) / 16 + 62;
const cards = { minItemWidthPx: 208, gapPx: 20, estimateHeightPx: heightOfCard };
const smallCards = { minItemWidthPx: 150, gapPx: 14, estimateHeightPx: heightOfCard };
/** Wider than any screen, so that there is one in a row. */
const oneColumn = { minItemWidthPx: 100_000, gapPx: 0, estimateHeightPx: () => clipRowHeightPx };

/** Every clip of the view as a card or a row; those out of sight are neither drawn nor loaded. */
export function ClipGrid({ layout, clips, selection, inTrash, onOpen }: ClipGridProps) {
  const narrow = useNarrow();
  const { changes } = useClipActions();
  const keys = useGridSelectionKeys(clips.slots, selection, (ids) => {
    if (!inTrash) void changes.remove(ids).then(selection.drop);
  });
  return (
    <div
      {...keys}
      aria-busy={clips.isStale}
      className={classNames("@container pt-5 transition-opacity duration-200", clips.isStale && "opacity-55")}
    >
      {layout === "table" ? <ClipTableHead /> : null}
      <VirtualGrid
        key={layout}
        items={clips.slots}
        getKey={(slot) => String(slot.index)}
        label="Clips"
        {...(layout === "table" ? oneColumn : narrow ? smallCards : cards)}
        total={clips.total}
        renderItem={(slot) => (
          <ClipSlotCard
            slot={slot}
            layout={layout}
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
