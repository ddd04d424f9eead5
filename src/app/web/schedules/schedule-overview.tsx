"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { resolve } from "@/domains/schedules/core/resolve";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { useWakeAt } from "../tonight/use-wake-at";
import { ScheduleList } from "./schedule-list";
import { scheduleRows } from "./schedule-row";
import { useListView } from "./use-list-view";
import { useRuleBook } from "./use-rule-book";
import { useWallNow } from "./use-wall-now";
import { YearPanel } from "./year-panel";

/** The year and the list, kept true also when nothing but time passes. */
export function ScheduleOverview() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const control = useListView();
  const { schedules, faces, book } = useRuleBook();
  const { data: tonight, dataUpdatedAt } = useQuery(trpc.playback.getTonight.queryOptions());
  const { wallSeconds, today } = useWallNow(book?.zone ?? "UTC");
  const at = tonight?.at ?? new Date(0).toISOString();
  const nextLook = useMemo(() => {
    const untilMs = book && tonight ? resolve({ ...book, now: new Date(at) }).untilEpochMs : null;
    return untilMs === null ? null : new Date(untilMs).toISOString();
  }, [book, tonight, at]);
  useWakeAt(nextLook, { at, receivedAtMs: dataUpdatedAt }, () => {
    void queries.invalidateQueries(trpc.schedules.pathFilter());
    void queries.invalidateQueries(trpc.playback.pathFilter());
  });
  const rows = useMemo(
    () => scheduleRows(schedules, tonight, wallSeconds, today),
    [schedules, tonight, wallSeconds, today],
  );
  return (
    <>
      <YearPanel schedules={schedules} faces={faces} book={book} today={today} {...control} />
      <ScheduleList rows={rows} {...control} />
    </>
  );
}
