"use client";
import { useEffect, useState } from "react";
import { dayMs, hourMs } from "@/lib/day-ms";

export interface TimeAgoProps {
  /** A moment as ISO text or milliseconds since 1970. */
  at: string | number;
  className?: string;
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["week", 604_800_000],
  ["day", dayMs],
  ["hour", hourMs],
  ["minute", 60_000],
];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

function say(atMs: number, nowMs: number): string {
  const away = atMs - nowMs;
  const step = steps.find(([, unitMs]) => Math.abs(away) >= unitMs);
  return step ? relative.format(Math.round(away / step[1]), step[0]) : "just now";
}

/** A moment as people say it, with the exact time on hover. It counts on by itself. */
export function TimeAgo({ at, className }: TimeAgoProps) {
  const atMs = new Date(at).getTime();
  const [nowMs, setNowMs] = useState<number | null>(null);
  useEffect(() => {
    setNowMs(Date.now());
    const timer = setInterval(() => setNowMs(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const exact = new Date(atMs);
  return (
    // The server knows neither the reader's zone nor the reader's clock.
    <time
      dateTime={exact.toISOString()}
      title={nowMs === null ? undefined : exact.toLocaleString()}
      className={className}
    >
      {nowMs === null ? exact.toISOString().slice(0, 10) : say(atMs, nowMs)}
    </time>
  );
}
