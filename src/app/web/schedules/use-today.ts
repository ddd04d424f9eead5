"use client";
import { useSyncExternalStore } from "react";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { formatWallSeconds } from "@/lib/wall-seconds";

const everyMs = 30_000;

function subscribe(onLook: () => void) {
  const timer = setInterval(onLook, everyMs);
  return () => clearInterval(timer);
}

/** The date on the wall of a zone, as ISO; it turns over at midnight by itself. */
export function useToday(zone: string): string {
  const today = () => formatWallSeconds(zoneClock(zone).wallSecondsAt(Date.now())).slice(0, 10);
  return useSyncExternalStore(subscribe, today, today);
}
