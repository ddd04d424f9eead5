"use client";
import { useEffect, useState } from "react";
import { zoneLabel, zoneOffset } from "@/lib/zone-words";

const everyMs = 5_000;

/** What the clock on the wall says in a zone, now. */
export function ZoneClockLine({ zone }: { zone: string }) {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(nowMs);
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 rounded-lg bg-well px-4 py-3 ring-1 ring-line ring-inset">
      <span className="voice numbers text-title">{say({ hour: "2-digit", minute: "2-digit" })}</span>
      <span className="text-sm text-soft">{say({ weekday: "long", day: "numeric", month: "long" })}</span>
      <span className="numbers text-faint text-xs sm:ml-auto">
        {zoneLabel(zone)}, {zoneOffset(zone, nowMs)}
      </span>
    </div>
  );
}
