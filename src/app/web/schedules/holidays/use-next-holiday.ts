"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { NextHoliday } from "@/domains/schedules/schema/holidays";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { serverFault } from "../../shell/server-fault";
import { useScheduleForm } from "../use-schedule-form";
import { holidayReferenceOf } from "./holiday-reference-of";

/** When the holiday in the form comes next; `problem` when nobody answers. */
export function useNextHoliday(): { next: NextHoliday | null; problem: string | null } {
  const trpc = useTRPC();
  const values = useDeferredValue(useScheduleForm().watch());
  const holiday = useMemo(() => holidayReferenceOf(values), [values]);
  const { data, error } = useQuery(
    trpc.schedules.holidays.findNext.queryOptions(holiday ?? { name: "-" }, {
      enabled: holiday !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  return {
    next: holiday === null ? null : (data ?? null),
    problem: error && holiday !== null ? serverFault(error).sentence : null,
  };
}
