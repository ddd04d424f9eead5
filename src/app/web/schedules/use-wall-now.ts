"use client";
import { useEffect, useState } from "react";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { formatWallSeconds } from "@/lib/wall-seconds";

export interface WallNow {
  wallSeconds: number;
  /** ISO date. */
  today: string;
  year: number;
}

const everyMs = 30_000;

/** What the wall clock of a zone shows, to the minute. */
export function useWallNow(zone: string): WallNow {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  const wallSeconds = Math.floor(zoneClock(zone).wallSecondsAt(nowMs) / 60) * 60;
  const today = formatWallSeconds(wallSeconds).slice(0, 10);
  return { wallSeconds, today, year: Number(today.slice(0, 4)) };
}
