"use client";
import { useCallback } from "react";
import { ListToolbar, type ListToolbarSelection } from "@/ui/patterns/list-toolbar";
import { Chip } from "@/ui/primitives/chip";
import { Select } from "@/ui/primitives/select";
import type { LibraryView } from "./library-view";
import { sortOptions } from "./sort-options";
import { TagFilter } from "./tag-filter";
import type { LibraryViewControl } from "./use-library-view";
import { useSearchText } from "./use-search-text";

export interface LibraryToolbarProps {
  view: LibraryView;
  change: LibraryViewControl["change"];
  selection: ListToolbarSelection | undefined;
}

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
        filters={<TagFilter tags={view.tags} onTagsChange={setTags} />}
        trailing={
          <Select
            aria-label="Order"
            className="w-44"
            value={view.sort === "category" && !inCategory ? "newest" : view.sort}
            onValueChange={(sort) => change({ sort }, "replace")}
            options={sortOptions(inCategory)}
          />
        }
      />
      {view.tags.length > 0 ? (
        <ul aria-label="Tags in force" className="flex flex-wrap gap-2 pt-4">
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
