import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { engineEvents } from "@/db/schema/engine";
import { inngest } from "@/platform/inngest/client";
import type { SentEvent } from "@/platform/inngest/engine/new-event";
import { prepareEvents } from "@/platform/inngest/engine/send-events";
import { wakeChannel } from "@/platform/inngest/engine/store/insert-events";
import { engineMode } from "@/platform/inngest/engine-mode";

/**
 * Sends events as part of a transaction: they exist if it commits, and not otherwise. With an Inngest server, which
 * knows nothing of our transactions, they are sent at once.
 */
export async function sendWithin(tx: Transaction | Database, events: readonly SentEvent[]): Promise<void> {
  if (events.length === 0) return;
  if (engineMode(process.env) === "server") {
    await inngest.send([...events]);
    return;
  }
  const now = new Date();
  const rows = prepareEvents(events, now).map((event) => ({
    ...event,
    payload: JSON.parse(event.payload) as unknown,
    receivedAt: now,
  }));
  await tx.insert(engineEvents).values(rows);
  await tx.execute(sql`select pg_notify(${wakeChannel}, '')`);
}
