"use client";
import { FolderOpen, Inbox, Library, ListOrdered, Plus, Shuffle, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { classNames } from "@/lib/class-names";
import { IconButton } from "@/ui/primitives/icon-button";
import type { LibraryPlace } from "./library-places";
import { scrollDistance } from "./scroll-distance";

export interface PlaceListProps {
  places: readonly LibraryPlace[];
  onGo: (place: LibraryPlace) => void;
  onNewCategory: () => void;
}

const icons = { all: Library, uncategorized: Inbox, trash: Trash2 } as const;

function iconOf(place: LibraryPlace) {
  if (place.kind !== "category") return icons[place.kind];
  if (!place.category) return FolderOpen;
  return place.category.playMode === "playlist" ? ListOrdered : Shuffle;
}

const Place = ({ place, onGo }: { place: LibraryPlace; onGo: (place: LibraryPlace) => void }) => {
  const Icon = iconOf(place);
  return (
    <li className="shrink-0">
      <button
        type="button"
        aria-current={place.isCurrent ? "true" : undefined}
        onClick={() => onGo(place)}
        className={classNames(
          "flex h-9 w-full items-center gap-2.5 rounded-full px-3 text-left font-medium text-sm transition-colors lg:rounded-md",
          place.isCurrent
            ? "bg-accent-wash text-ink ring-1 ring-accent-line ring-inset"
            : "bg-hover text-soft hover:bg-press hover:text-ink lg:bg-transparent lg:hover:bg-hover",
        )}
      >
        <Icon
          aria-hidden
          className={classNames("size-4 shrink-0", place.isCurrent ? "text-accent-text" : "text-faint")}
        />
        <span className="max-w-48 truncate lg:max-w-none">{place.label}</span>
        {place.count === null ? null : (
          <span className="numbers ml-auto pl-1 text-faint text-xs">
            {place.count.toLocaleString("en")}
            <span className="sr-only"> clips</span>
          </span>
        )}
      </button>
    </li>
  );
};

/** The place that is looked at can be seen. Only the list scrolls, never the page. */
function useCurrentInSight(places: readonly LibraryPlace[]) {
  const ref = useRef<HTMLElement>(null);
  const current = places.findIndex((place) => place.isCurrent);
  const place = `${current} of ${places.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what makes it look again
  useEffect(() => {
    const item = ref.current?.querySelector("[aria-current]")?.getBoundingClientRect();
    for (const box of [ref.current, ref.current?.querySelector("ul")]) {
      if (!box || !item) continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      box.scrollBy({
        left: scrollDistance({ startPx: item.left, endPx: item.right }, { startPx: left, endPx: right }),
        top: scrollDistance({ startPx: item.top, endPx: item.bottom }, { startPx: top, endPx: bottom }),
        behavior: "instant",
      });
    }
  }, [place]);
  return ref;
}

/** Where clips are: a list at the side, and on a small screen a row that scrolls sideways. */
export function PlaceList({ places, onGo, onNewCategory }: PlaceListProps) {
  const ref = useCurrentInSight(places);
  return (
    <nav
      ref={ref}
      aria-label="Categories"
      className="lg:sticky lg:top-[calc(var(--bar-height)+1rem)] lg:max-h-[calc(100dvh-var(--bar-height)-2rem)] lg:w-56 lg:shrink-0 lg:overflow-y-auto"
    >
      <div className="mb-1 hidden items-center justify-between pl-3 lg:flex">
        <h2 className="font-medium text-faint text-xs">Categories</h2>
        <IconButton label="New category" size="sm" onClick={onNewCategory}>
          <Plus />
        </IconButton>
      </div>
      <ul className="no-scrollbar relative -mx-(--gutter) flex gap-2 overflow-x-auto px-(--gutter) py-1 lg:mx-0 lg:flex-col lg:gap-0.5 lg:overflow-visible lg:px-0.5">
        {places.map((place) => (
          <Place key={place.key} place={place} onGo={onGo} />
        ))}
        <li className="shrink-0 lg:hidden">
          <button
            type="button"
            onClick={onNewCategory}
            className="flex h-9 items-center gap-2 rounded-full px-3 font-medium text-accent-text text-sm ring-1 ring-edge ring-inset hover:bg-hover"
          >
            <Plus aria-hidden className="size-4" /> New category
          </button>
        </li>
      </ul>
    </nav>
  );
}
