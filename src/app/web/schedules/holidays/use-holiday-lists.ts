"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import type { SelectOption } from "@/ui/primitives/select";
import { serverFault } from "../../shell/server-fault";
import { holidayOptions } from "./holiday-options";
import type { HomePlace } from "./home-place";

/** The holidays of a place in a year, and below them those that many countries keep. */
export function useHolidayLists(
  place: HomePlace,
  year: number,
): { options: readonly SelectOption[]; isLoading: boolean; problem: string | null } {
  const trpc = useTRPC();
  const keep = { staleTime: Number.POSITIVE_INFINITY, retry: false } as const;
  const own = useQuery(
    trpc.schedules.holidays.list.queryOptions(
      { ...place, year },
      { ...keep, enabled: place.country !== null },
    ),
  );
  const shared = useQuery(
    trpc.schedules.holidays.list.queryOptions({ country: null, region: null, year }, keep),
  );
  const options = useMemo(
    () => [
      ...(place.country === null ? [] : holidayOptions(own.data ?? [], place.country)),
      ...holidayOptions(shared.data ?? [], null),
    ],
    [own.data, shared.data, place.country],
  );
  const error = own.error ?? shared.error;
  return {
    options,
    isLoading: own.isLoading || shared.isLoading,
    problem: error ? serverFault(error).sentence : null,
  };
}
