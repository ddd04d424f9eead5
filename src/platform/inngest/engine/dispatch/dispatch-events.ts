import type { Sql, TransactionSql } from "postgres";
import { admitEvents } from "@/platform/inngest/engine/dispatch/admit-events";
import { claimKeys } from "@/platform/inngest/engine/dispatch/claim-keys";
import { functionsFor, isDelicate } from "@/platform/inngest/engine/dispatch/functions-for";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { dispatchBatchSize } from "@/platform/inngest/engine/limits";
import type { Registry } from "@/platform/inngest/engine/registry";

/** Any number will do, as long as every process takes the same. */
const dispatchLock = 0x6d717231;

export interface DispatchOptions {
  registry: Registry;
  logger: EngineLogger;
  now: () => Date;
}

/**
 * Turns stored events into runs, and into answers for whoever waits for them, in the order they were sent. One process
 * at a time does this on a database, so that "is one running already" has one answer. Answers how many events.
 */
export async function dispatchEvents(sql: Sql, options: DispatchOptions): Promise<number> {
  return sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${dispatchLock})`;
    const events = await readWaiting(tx);
    if (events.length === 0) return 0;
    // Only now: whatever was waited for, no event is older than the moment it is judged by.
    const context = { tx, registry: options.registry, logger: options.logger, now: options.now() };
    const fresh = await dropRepeats(tx, events, context.now);
    for (const chunk of inChunks(fresh, context.registry)) await admitEvents(context, chunk);
    await tx`
      update engine_events set dispatched_at = ${context.now.toISOString()}::timestamptz
      where sequence = any(${events.map((event) => event.sequence)}::bigint[])`;
    return events.length;
  });
}

async function readWaiting(tx: TransactionSql): Promise<StoredEvent[]> {
  const rows = await tx<(Omit<StoredEvent, "receivedAt" | "value"> & { receivedMs: string })[]>`
    select sequence::text as sequence, id, name, payload::text as payload, cause, is_id_chosen as "isIdChosen",
      function_id as "functionId", parent_run_id as "parentRunId", parent_step_id as "parentStepId",
      (extract(epoch from received_at) * 1000)::text as "receivedMs"
    from engine_events where dispatched_at is null order by engine_events.sequence limit ${dispatchBatchSize}`;
  return rows.map(({ receivedMs, ...row }) => ({
    ...row,
    receivedAt: new Date(Number(receivedMs)),
    value: JSON.parse(row.payload) as unknown,
  }));
}

async function dropRepeats(tx: TransactionSql, events: StoredEvent[], now: Date): Promise<StoredEvent[]> {
  const chosen = events.filter((event) => event.isIdChosen && event.cause === "sent");
  if (chosen.length === 0) return events;
  const fresh = await claimKeys(tx, new Set(chosen.map((event) => `event:${event.id}`)), now);
  // A key is good for one event: the first of two with the same id in this batch uses it up.
  return events.filter((event) => !chosen.includes(event) || fresh.delete(`event:${event.id}`));
}

/** Events whose fate hangs on what came just before go alone; the others go together. */
function* inChunks(events: StoredEvent[], registry: Registry): Generator<StoredEvent[]> {
  let together: StoredEvent[] = [];
  for (const event of events) {
    if (!isDelicate(event, functionsFor(event, registry), registry)) {
      together.push(event);
      continue;
    }
    if (together.length > 0) yield together;
    together = [];
    yield [event];
  }
  if (together.length > 0) yield together;
}
