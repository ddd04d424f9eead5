"use client";
import { LayoutGrid, Rows3 } from "lucide-react";
import { useCallback } from "react";
import { ListToolbar, type ListToolbarSelection } from "@/ui/patterns/list-toolbar";
import { Chip } from "@/ui/primitives/chip";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { Select } from "@/ui/primitives/select";
import { ChoiceFilter } from "./choice-filter";
import { ChosenChips } from "./chosen-chips";
import { isNarrowed, type LibraryView } from "./library-view";
import { sortOptions } from "./sort-options";
import { TagFilter } from "./tag-filter";
import type { LibraryViewControl } from "./use-library-view";
import { useSearchText } from "./use-search-text";

export interface LibraryToolbarProps {
  view: LibraryView;
  change: LibraryViewControl["change"];
  selection: ListToolbarSelection | undefined;
}

const layouts = [
  { value: "grid", label: "Pictures", icon: <LayoutGrid />, iconOnly: true },
  { value: "table", label: "Table", icon: <Rows3 />, iconOnly: true },
] as const;

/** Search, tags and order; while clips are chosen, what can be done with them. */
export function LibraryToolbar({ view, change, selection }: LibraryToolbarProps) {
  const onSearch = useCallback((search: string) => change({ search }, "replace"), [change]);
  const [text, setText] = useSearchText(view.search, onSearch);
  const inCategory = typeof view.category === "number" && !view.trash;
  const setTags = (tags: string[]) => change({ tags });
  return (
    <>
      <ListToolbar
        search={text}
        onSearchChange={setText}
        searchLabel="Search name, file or tag"
        selection={selection}
        filters={
          <>
            <TagFilter tags={view.tags} onTagsChange={setTags} />
            <ChoiceFilter view={view} onChange={(choices) => change({ choices })} />
          </>
        }
        trailing={
          <>
            <Select
              aria-label="Order"
              className="w-44"
              value={view.sort === "category" && !inCategory ? "newest" : view.sort}
              onValueChange={(sort) => change({ sort }, "replace")}
              options={sortOptions(inCategory)}
            />
            <SegmentedControl
              aria-label="Layout"
              value={view.layout}
              onValueChange={(layout) => change({ layout }, "replace")}
              segments={layouts}
            />
          </>
        }
      />
      {isNarrowed({ ...view, search: "" }) ? (
        <ul aria-label="Filters in force" className="flex flex-wrap gap-2 pt-4">
          <ChosenChips choices={view.choices} onChange={(choices) => change({ choices })} />
          {view.tags.map((tag) => (
            <li key={tag}>
              <Chip onRemove={() => setTags(view.tags.filter((one) => one !== tag))}>{tag}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
