import type { Sql } from "postgres";
import { tooLarge } from "@/platform/errors";
import { coalesce } from "@/platform/inngest/engine/coalesce";
import { maxEventLength, writeBatchSize } from "@/platform/inngest/engine/limits";
import { type NewEvent, newEvent } from "@/platform/inngest/engine/new-event";
import { stepEventId } from "@/platform/inngest/engine/step-scope";
import { insertEvents } from "@/platform/inngest/engine/store/insert-events";

/** Checks and completes events; those of a step get ids that are the same when the step runs again. */
export function prepareEvents(sent: readonly unknown[], now: Date): NewEvent[] {
  return sent.map((one) => {
    const event = newEvent(one, now);
    if (event.payload.length > maxEventLength) {
      throw tooLarge(`The event "${event.name}" is larger than ${maxEventLength} characters.`);
    }
    if (event.isIdChosen) return event;
    const id = stepEventId();
    return id ? newEvent({ ...(one as object), id }, now) : event;
  });
}

/** Stores events; calls that come while one is being written share the next write. Answers the events' ids. */
export function eventSender(sql: Sql, now: () => Date): (events: readonly NewEvent[]) => Promise<string[]> {
  const write = coalesce<readonly NewEvent[], void>(
    async (batch) => {
      await insertEvents(sql, batch.flat(), now());
      return batch.map(() => undefined);
    },
    { size: writeBatchSize },
  );
  return async (events) => {
    if (events.length > 0) await write(events);
    return events.map((event) => event.id);
  };
}
