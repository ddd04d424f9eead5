"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { Schedule } from "@/domains/schedules/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { AskMinute } from "../tonight/ask-minute";
import { useWakeAt } from "../tonight/use-wake-at";
import { CalendarPanel } from "./calendar/calendar-panel";
import { ScheduleList } from "./schedule-list";
import { scheduleRows } from "./schedule-row";
import { useListView } from "./use-list-view";
import { useToday } from "./use-today";

/** The calendar and the list, kept true also when nothing but time passes. */
export function ScheduleOverview({ schedules }: { schedules: readonly Schedule[] }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const control = useListView();
  const { data: tonight, dataUpdatedAt } = useQuery(trpc.playback.getTonight.queryOptions());
  const zone = tonight?.zone ?? "UTC";
  const today = useToday(zone);
  const [openedAtMs] = useState(() => Date.now());
  const at = tonight?.at ?? new Date(0).toISOString();
  // Not by the ticking clock: what time changes is asked for again at its moment.
  const rows = useMemo(() => {
    const nowMs = tonight ? Date.parse(tonight.at) : openedAtMs;
    return scheduleRows(schedules, tonight, zoneClock(zone).wallSecondsAt(nowMs), today);
  }, [schedules, tonight, zone, openedAtMs, today]);
  const nextLook = useMemo(() => {
    const changes = rows.flatMap(({ changesAt }) => (changesAt === null ? [] : [changesAt]));
    const first = changes.length > 0 ? zoneClock(zone).epochMsOf(Math.min(...changes)) : null;
    const moments = [first, tonight?.until ? Date.parse(tonight.until) : null].filter((ms) => ms !== null);
    return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : null;
  }, [rows, zone, tonight]);
  useWakeAt(tonight ? nextLook : null, { at, receivedAtMs: dataUpdatedAt }, () => {
    void queries.invalidateQueries(trpc.schedules.pathFilter());
    void queries.invalidateQueries(trpc.playback.pathFilter());
  });
  return (
    <>
      <CalendarPanel today={today} {...control} />
      <div id="ask" className="mb-8 scroll-mt-24">
        <AskMinute />
      </div>
      <ScheduleList rows={rows} {...control} />
    </>
  );
}
