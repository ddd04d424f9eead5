"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";

/** The zone whose wall clock the product follows; the browser's until it is known. */
export function useZone(): string {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.operations.getSettings.queryOptions());
  return data?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
