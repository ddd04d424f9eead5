"use client";
import type { Category } from "@/domains/prerolls/schema/category";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { serverFault } from "../shell/server-fault";
import { ClipGrid } from "./clip-grid";
import { LibraryEmpty } from "./library-empty";
import { LibraryToolbar } from "./library-toolbar";
import { isNarrowed, type LibraryView } from "./library-view";
import { SelectionActions } from "./selection-actions";
import type { ClipSelection } from "./use-clip-selection";
import type { Clips } from "./use-clips";
import type { LibraryViewControl } from "./use-library-view";

export interface LibraryListProps {
  view: LibraryView;
  change: LibraryViewControl["change"];
  clips: Clips;
  selection: ClipSelection;
  category: Category | null;
  onFiles: (files: File[]) => void;
}

/** The toolbar and what it leads to: clips, nothing yet, or what went wrong. */
export function LibraryList({ view, change, clips, selection, category, onFiles }: LibraryListProps) {
  const fault = clips.error ? serverFault(clips.error) : null;
  return (
    <>
      {clips.isEmpty && !isNarrowed(view) ? null : (
        <LibraryToolbar
          view={view}
          change={change}
          selection={{
            count: selection.ids.size,
            onClear: selection.clear,
            ...(selection.ids.size < clips.total ? { onSelectAll: selection.selectAll } : {}),
            actions: (
              <SelectionActions
                ids={selection.ids}
                category={category}
                inTrash={view.trash}
                onGone={selection.drop}
              />
            ),
          }}
        />
      )}
      <p aria-live="polite" className="sr-only">
        {clips.isLoading || clips.isStale ? "" : `${clips.total.toLocaleString("en")} clips`}
      </p>
      {fault ? (
        <ErrorState
          sentence={fault.sentence}
          requestId={fault.requestId ?? undefined}
          onRetry={clips.retry}
        />
      ) : clips.isLoading ? (
        <LoadingState label="Loading the clips" shape="cards" count={12} className="pt-5" />
      ) : clips.isEmpty ? (
        <LibraryEmpty
          view={view}
          categoryName={category?.name ?? null}
          onFiles={onFiles}
          onClearFilters={() => change({ search: "", tags: [], choices: {} })}
        />
      ) : (
        <ClipGrid
          layout={view.layout}
          clips={clips}
          selection={selection}
          inTrash={view.trash}
          onOpen={(id) => change({ clip: id })}
        />
      )}
    </>
  );
}
