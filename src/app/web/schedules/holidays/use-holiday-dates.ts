"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ScheduleInput } from "@/domains/schedules/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { noRecurrence } from "../schedule-values";
import { holidayReferenceOf } from "./holiday-reference-of";

/** Puts the next days of its holiday into what is sent: other programs read a schedule by its dates alone. */
export function useHolidayDates(): (input: ScheduleInput) => Promise<ScheduleInput> {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useCallback(
    async (input) => {
      const holiday = holidayReferenceOf({ ...input, recurrence: input.recurrence ?? noRecurrence });
      if (holiday === null) return input;
      try {
        const { spans } = await queries.fetchQuery(
          trpc.schedules.holidays.findNext.queryOptions(holiday, { staleTime: 60_000 }),
        );
        const [next] = spans;
        if (!next) return input;
        return { ...input, startsAt: `${next.first}T00:00:00`, endsAt: `${next.last}T23:59:59` };
      } catch {
        // When it plays does not hang on them, and what is wrong with the holiday the save itself will say.
        return input;
      }
    },
    [queries, trpc],
  );
}
