"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { resolve } from "@/domains/schedules/core/resolve";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { useWakeAt } from "../tonight/use-wake-at";
import { ScheduleList } from "./schedule-list";
import { scheduleRows } from "./schedule-row";
import { useListView } from "./use-list-view";
import { useRuleBook } from "./use-rule-book";
import { useToday } from "./use-today";
import { YearPanel } from "./year-panel";

/** The year and the list, kept true also when nothing but time passes. */
export function ScheduleOverview() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const control = useListView();
  const { schedules, faces, book } = useRuleBook();
  const { data: tonight, dataUpdatedAt } = useQuery(trpc.playback.getTonight.queryOptions());
  const zone = book?.zone ?? "UTC";
  const today = useToday(zone);
  const [openedAtMs] = useState(() => Date.now());
  const at = tonight?.at ?? new Date(0).toISOString();
  const nextLook = useMemo(() => {
    const untilMs = book && tonight ? resolve({ ...book, now: new Date(at) }).untilEpochMs : null;
    return untilMs === null ? null : new Date(untilMs).toISOString();
  }, [book, tonight, at]);
  useWakeAt(nextLook, { at, receivedAtMs: dataUpdatedAt }, () => {
    void queries.invalidateQueries(trpc.schedules.pathFilter());
    void queries.invalidateQueries(trpc.playback.pathFilter());
  });
  // Not by the ticking clock: what time changes is asked for again at its moment.
  const rows = useMemo(() => {
    const nowMs = tonight ? Date.parse(tonight.at) : openedAtMs;
    return scheduleRows(schedules, tonight, zoneClock(zone).wallSecondsAt(nowMs), today);
  }, [schedules, tonight, zone, openedAtMs, today]);
  return (
    <>
      <YearPanel
        schedules={schedules}
        faces={faces}
        book={book}
        today={today}
        shownYear={control.view.year}
        day={control.view.day}
        change={control.change}
      />
      <ScheduleList rows={rows} {...control} />
    </>
  );
}
