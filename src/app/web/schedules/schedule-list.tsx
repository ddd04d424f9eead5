"use client";
import { SearchX } from "lucide-react";
import { useMemo } from "react";
import { EmptyState } from "@/ui/patterns/empty-state";
import { ListToolbar } from "@/ui/patterns/list-toolbar";
import { VirtualGrid } from "@/ui/patterns/virtual-grid";
import { Button } from "@/ui/primitives/button";
import { useSearchText } from "../prerolls/use-search-text";
import { arrangeRows, countRows } from "./arrange-rows";
import { ListFilters, ListOrderSelect } from "./list-filters";
import { ScheduleCard } from "./schedule-card";
import type { ScheduleRow } from "./schedule-row";
import { SelectedSchedules } from "./selected-schedules";
import type { ListViewControl } from "./use-list-view";
import { useScheduleChanges } from "./use-schedule-changes";
import { useScheduleSelection } from "./use-schedule-selection";

/** A card's height: the same for all, so that two beside each other end together. */
const cardHeightPx = 188;

export interface ScheduleListProps extends ListViewControl {
  rows: readonly ScheduleRow[];
}

export function ScheduleList({ rows, view, change }: ScheduleListProps) {
  const changes = useScheduleChanges();
  const [text, setText] = useSearchText(view.search, (search) => change({ search }));
  const shown = useMemo(() => arrangeRows(rows, view), [rows, view]);
  const selection = useScheduleSelection(shown);
  return (
    <section aria-label="All schedules">
      <ListToolbar
        search={text}
        onSearchChange={setText}
        searchLabel="Search schedules"
        filters={<ListFilters view={view} counts={countRows(rows)} onChange={change} />}
        trailing={<ListOrderSelect order={view.order} onChange={(order) => change({ order })} />}
        selection={{
          count: selection.chosen.length,
          onClear: selection.clear,
          ...(selection.chosen.length < shown.length ? { onSelectAll: selection.selectAll } : {}),
          actions: <SelectedSchedules selection={selection} />,
        }}
        className="mb-5"
      />
      <p role="status" className="sr-only">
        {shown.length === 1 ? "1 schedule" : `${shown.length} schedules`}
      </p>
      {shown.length > 0 ? (
        <VirtualGrid
          label="Schedules"
          items={shown}
          getKey={({ schedule }) => String(schedule.id)}
          minItemWidthPx={420}
          estimateHeightPx={() => cardHeightPx}
          renderItem={(row) => (
            <div style={{ height: cardHeightPx }}>
              <ScheduleCard
                row={row}
                changes={changes}
                selected={selection.has(row.schedule.id)}
                isChoosing={selection.chosen.length > 0}
                onSelect={selection.select}
              />
            </div>
          )}
        />
      ) : (
        <EmptyState
          compact
          illustration={<SearchX aria-hidden className="mx-auto size-12" strokeWidth={1.25} />}
          title="No schedule matches"
          actions={<Button onClick={() => change({ search: "", show: "all" })}>Show all</Button>}
        >
          Look for another word, or in another group.
        </EmptyState>
      )}
    </section>
  );
}
