import type { LiveTopic } from "@/lib/live-topics";
import { inngest } from "@/platform/inngest/client";
import { publish } from "@/platform/live-events";

/** What decides the programme: a change of one of these is looked at at once, not at the next minute. */
const programmeInputs: ReadonlySet<LiveTopic> = new Set([
  "prerolls",
  "categories",
  "sequences",
  "schedules",
  "servers",
  "settings",
]);

/** The event that makes the programme be worked out anew. */
export const inputsChanged = "programme/inputs.changed";

/**
 * Tells the console, and the programme when it depends on it, that something changed. Call it after the commit.
 * Should the event be lost to a crash, the minute's own look finds the change.
 */
export async function announce(topic: LiveTopic, ids?: number[]): Promise<void> {
  publish(topic, ids);
  if (programmeInputs.has(topic)) await inngest.send({ name: inputsChanged, data: { topic } });
}
