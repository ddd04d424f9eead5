"use client";
import { Fragment, type ReactNode } from "react";
import { DataList } from "@/ui/patterns/data-list";
import { dayName, daysOf } from "./days-of";

export interface DayListProps<T> {
  entries: readonly T[];
  zone: string;
  renderEntry: (entry: T) => ReactNode;
}

/** Entries under the days on which they happened. */
export function DayList<T extends { id: number; at: string }>({
  entries,
  zone,
  renderEntry,
}: DayListProps<T>) {
  const nowMs = Date.now();
  return (
    <div className="space-y-7">
      {daysOf(entries, zone).map(({ date, entries: ofDay }) => {
        const name = dayName(date, nowMs, zone);
        return (
          <section key={date} aria-label={name}>
            <h2 className="mb-2 font-medium text-sm text-soft">{name}</h2>
            <DataList label={name}>
              {ofDay.map((entry) => (
                <Fragment key={entry.id}>{renderEntry(entry)}</Fragment>
              ))}
            </DataList>
          </section>
        );
      })}
    </div>
  );
}
