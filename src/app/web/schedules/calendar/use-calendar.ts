"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { useTRPC } from "@/transport/trpc/use-trpc";
import type { CalendarSpan, CalendarView } from "./calendar-span";

export interface CalendarState {
  calendar: Calendar | null;
  error: Error | null;
  /** What is shown belongs to the span before. */
  isStale: boolean;
  retry: () => void;
}

/** What plays on the days of a span; the year in summaries, everything else by the minute. */
export function useCalendar(view: CalendarView, { from, days }: CalendarSpan): CalendarState {
  const trpc = useTRPC();
  const { data, error, isPlaceholderData, refetch } = useQuery(
    trpc.playback.getCalendar.queryOptions(
      { from, days, detail: view === "year" ? "days" : "stretches" },
      { placeholderData: keepPreviousData },
    ),
  );
  return {
    calendar: data ?? null,
    error: error instanceof Error ? error : null,
    isStale: isPlaceholderData,
    retry: () => void refetch(),
  };
}
