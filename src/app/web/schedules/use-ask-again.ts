"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";

/** Asks again for everything that changes with a schedule. */
export function useAskAgain(): () => Promise<unknown> {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useCallback(
    () =>
      Promise.all([
        queries.invalidateQueries(trpc.schedules.pathFilter()),
        queries.invalidateQueries(trpc.playback.pathFilter()),
      ]),
    [queries, trpc],
  );
}
