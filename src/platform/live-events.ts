import { EventEmitter, on } from "node:events";
import { singleton } from "@/lib/singleton";

/** What the console is told about as it happens; each names the part of the screen that is no longer true. */
export const liveTopics = [
  "programme",
  "prerolls",
  "categories",
  "schedules",
  "servers",
  "settings",
  "keys",
  "activity",
] as const;
export type LiveTopic = (typeof liveTopics)[number];

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

/** Every event from now on, until the signal ends it. */
export async function* subscribe(signal: AbortSignal): AsyncGenerator<LiveEvent> {
  try {
    for await (const [event] of on(bus(), "event", { signal })) yield event as LiveEvent;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
