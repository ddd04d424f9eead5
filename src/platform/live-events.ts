import { EventEmitter, on } from "node:events";
import type { LiveTopic } from "@/lib/live-topics";
import { singleton } from "@/lib/singleton";

export interface LiveEvent {
  topic: LiveTopic;
  /** The ids that changed, when the listener can do with them. */
  ids?: number[];
}

function bus(): EventEmitter {
  return singleton("live-events", () => new EventEmitter().setMaxListeners(0));
}

export function publish(topic: LiveTopic, ids?: number[]): void {
  bus().emit("event", { topic, ids } satisfies LiveEvent);
}

/** Calls the listener with every event from now on, before the one who published it goes on. */
export function onLiveEvent(listener: (event: LiveEvent) => void): void {
  bus().on("event", listener);
}

/** Every event from now on, until the signal ends it. */
export async function* subscribe(signal: AbortSignal): AsyncGenerator<LiveEvent> {
  try {
    for await (const [event] of on(bus(), "event", { signal })) yield event as LiveEvent;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
