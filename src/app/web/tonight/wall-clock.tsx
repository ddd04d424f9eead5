"use client";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { formatWallSeconds } from "@/lib/wall-seconds";
import { clockTime, longDay } from "./near-words";
import { type ServerMoment, useServerNow } from "./use-server-now";

export interface WallClockProps {
  moment: ServerMoment;
  /** IANA name of the zone in which schedules are meant. */
  zone: string;
}

/** The clock by which schedules play. */
export function WallClock({ moment, zone }: WallClockProps) {
  const nowMs = useServerNow(moment, 5_000);
  const wall = formatWallSeconds(zoneClock(zone).wallSecondsAt(nowMs));
  return (
    <time dateTime={wall} className="numbers">
      {longDay(wall)}, {clockTime(wall)} <span className="text-faint">({zone.replaceAll("_", " ")})</span>
    </time>
  );
}
