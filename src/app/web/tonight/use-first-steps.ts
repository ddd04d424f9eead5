"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";

export interface FirstStepsState {
  hasClips: boolean;
  hasServer: boolean;
  hasSchedule: boolean;
}

/** How far a newcomer has come; null while it is not known, and when all is done. */
export function useFirstSteps(): FirstStepsState | null {
  const trpc = useTRPC();
  const { data: counts } = useQuery(trpc.prerolls.count.queryOptions());
  const { data: servers } = useQuery(trpc.mediaServers.list.queryOptions());
  const { data: schedules } = useQuery(trpc.schedules.list.queryOptions());
  if (!counts || !servers || !schedules) return null;
  const state = {
    hasClips: counts.all > 0,
    hasServer: servers.length > 0,
    hasSchedule: schedules.length > 0,
  };
  return state.hasClips && state.hasServer && state.hasSchedule ? null : state;
}
