"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { useElementBox } from "../hooks/use-element-box";
import { useGridKeys } from "../hooks/use-grid-keys";

export interface VirtualGridProps<T> {
  items: readonly T[];
  getKey: (item: T) => string;
  renderItem: (item: T, index: number) => ReactNode;
  /** Names the list for screen readers. */
  label: string;
  minItemWidthPx?: number;
  /** How high an item is, guessed from its width; the true height is measured afterwards. */
  estimateHeightPx?: (widthPx: number) => number;
  gapPx?: number;
  /** How many there are in all, when more are still on the server. */
  total?: number;
  onEndReached?: () => void;
}

/** Thousands of cards, of which only those in sight exist. The page itself scrolls; arrow keys move. */
export function VirtualGrid<T>({
  items,
  getKey,
  renderItem,
  label,
  minItemWidthPx = 240,
  estimateHeightPx = (widthPx) => (widthPx * 9) / 16 + 64,
  gapPx = 16,
  total,
  onEndReached,
}: VirtualGridProps<T>) {
  const ref = useRef<HTMLDivElement>(null);
  const { widthPx, topPx } = useElementBox(ref);
  const columns = Math.max(1, Math.floor((widthPx + gapPx) / (minItemWidthPx + gapPx)));
  const itemWidthPx = (widthPx - gapPx * (columns - 1)) / columns;
  const rowCount = widthPx === 0 ? 0 : Math.ceil(items.length / columns);
  const rows = useWindowVirtualizer({
    count: rowCount,
    estimateSize: () => estimateHeightPx(itemWidthPx) + gapPx,
    overscan: 3,
    scrollMargin: topPx,
  });
  const onKeyDown = useGridKeys(ref, columns, items.length, (index) =>
    rows.scrollToIndex(Math.floor(index / columns), { align: "auto" }),
  );
  const visible = rows.getVirtualItems();
  const lastRow = visible.at(-1)?.index ?? -1;
  useEffect(() => {
    if (rowCount > 0 && lastRow >= rowCount - 2) onEndReached?.();
  }, [lastRow, rowCount, onEndReached]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a convenience over tabbing
    <div ref={ref} onKeyDown={onKeyDown}>
      <ul aria-label={label} className="relative" style={{ height: rows.getTotalSize() }}>
        {visible.flatMap((row) =>
          items.slice(row.index * columns, (row.index + 1) * columns).map((item, column) => {
            const index = row.index * columns + column;
            return (
              <li
                key={getKey(item)}
                ref={column === 0 ? rows.measureElement : undefined}
                data-index={row.index}
                data-grid-index={index}
                aria-setsize={total ?? items.length}
                aria-posinset={index + 1}
                className="absolute top-0 left-0"
                style={{
                  width: itemWidthPx,
                  paddingBottom: gapPx,
                  transform: `translate(${column * (itemWidthPx + gapPx)}px, ${row.start - topPx}px)`,
                }}
              >
                {renderItem(item, index)}
              </li>
            );
          }),
        )}
      </ul>
    </div>
  );
}
