"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { createContext, type ReactNode, useContext, useRef } from "react";
import type { LiveTopic } from "@/lib/live-topics";
import { useTRPC } from "@/transport/trpc/use-trpc";

/** Which routers hold what a topic speaks of, or which of their procedures where it speaks every second. */
const holdersOf: Record<
  LiveTopic,
  ReadonlyArray<
    | "prerolls"
    | "prerolls.get"
    | "prerolls.listConversions"
    | "categories"
    | "sequences"
    | "schedules"
    | "playback"
    | "mediaServers"
    | "operations"
    | "identity"
  >
> = {
  programme: ["playback"],
  prerolls: ["prerolls", "categories", "sequences", "playback"],
  categories: ["prerolls", "categories", "sequences", "schedules", "playback"],
  library: ["prerolls"],
  conversions: ["prerolls.get", "prerolls.listConversions"],
  sequences: ["sequences", "schedules", "playback"],
  schedules: ["schedules", "playback"],
  servers: ["mediaServers", "playback"],
  settings: ["operations", "mediaServers", "schedules", "playback"],
  keys: ["identity"],
  activity: ["identity"],
};

/** Several events within this time cost one round of questions. */
const gatherMs = 120;

export type LiveStatus = "connecting" | "live" | "lost";
const LiveContext = createContext<LiveStatus>("connecting");

/** Whether what the screen shows is kept true right now. */
export function useLiveStatus(): LiveStatus {
  return useContext(LiveContext);
}

/** Listens to the one stream of events and asks again for what is no longer true. Nothing polls. */
export function LiveUpdates({ children }: { children: ReactNode }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const waiting = useRef(new Set<string>());
  const wasLive = useRef(false);

  const stream = useSubscription(
    trpc.live.events.subscriptionOptions(undefined, {
      onStarted: () => {
        // After a break anything may have changed.
        if (wasLive.current) void queries.invalidateQueries();
        wasLive.current = true;
      },
      onData: ({ topic }) => {
        const first = waiting.current.size === 0;
        for (const name of holdersOf[topic]) waiting.current.add(name);
        if (first) setTimeout(askAgain, gatherMs);
      },
    }),
  );

  function askAgain(): void {
    const names = [...waiting.current];
    waiting.current.clear();
    for (const name of names) void queries.invalidateQueries({ queryKey: [name.split(".")] });
  }

  const status = stream.status === "pending" ? "live" : stream.status === "error" ? "lost" : "connecting";
  return <LiveContext.Provider value={status}>{children}</LiveContext.Provider>;
}
