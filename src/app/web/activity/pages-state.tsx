"use client";
import type { ReactNode } from "react";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { serverFault } from "../shell/server-fault";
import { DayList } from "./day-list";
import { LoadOlder } from "./load-older";
import type { Pages } from "./use-pages";

export interface PagesStateProps<T> {
  pages: Pages<T>;
  /** Read aloud while it is on its way. */
  label: string;
  empty: ReactNode;
  zone: string;
  renderEntry: (entry: T) => ReactNode;
}

/** A list of what happened, in whatever state it is: on its way, broken, empty, or there. */
export function PagesState<T extends { id: number; at: string }>(props: PagesStateProps<T>) {
  const { pages, label, empty, zone, renderEntry } = props;
  if (pages.error) {
    const fault = serverFault(pages.error);
    return (
      <ErrorState
        sentence={fault.sentence}
        requestId={fault.requestId ?? undefined}
        onRetry={pages.retry}
        retrying={pages.isAsking}
      />
    );
  }
  if (pages.entries === null) return <LoadingState label={label} shape="rows" />;
  if (pages.entries.length === 0) return empty;
  return (
    <>
      <DayList entries={pages.entries} zone={zone} renderEntry={renderEntry} />
      <LoadOlder pages={pages} />
    </>
  );
}
