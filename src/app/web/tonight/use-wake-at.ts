"use client";
import { useEffect, useEffectEvent } from "react";
import type { ServerMoment } from "./use-server-now";

/** The server has to have passed the moment too. */
const marginMs = 1_000;
/** Browsers count no further. */
const timerMaxMs = 2_147_483_647;

/** Calls once when a known moment has come, such as the end of what plays now. */
export function useWakeAt(moment: string | null, { at, receivedAtMs }: ServerMoment, wake: () => void): void {
  const onWake = useEffectEvent(wake);
  useEffect(() => {
    if (moment === null) return;
    const delayMs = Date.parse(moment) - Date.parse(at) - (Date.now() - receivedAtMs) + marginMs;
    if (delayMs > timerMaxMs) return;
    const timer = setTimeout(onWake, Math.max(delayMs, marginMs));
    return () => clearTimeout(timer);
  }, [moment, at, receivedAtMs]);
}
