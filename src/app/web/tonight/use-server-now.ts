"use client";
import { useEffect, useState } from "react";

/** A moment the server named, and when its answer came: from the two follows how far the clocks are apart. */
export interface ServerMoment {
  /** ISO. */
  at: string;
  receivedAtMs: number;
}

/** What the server's clock shows now, in epoch milliseconds, every `everyMs` anew. Asks nobody. */
export function useServerNow({ at, receivedAtMs }: ServerMoment, everyMs: number): number {
  const aheadMs = Date.parse(at) - receivedAtMs;
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    setNowMs(Date.now());
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return Math.max(nowMs, receivedAtMs) + aheadMs;
}
