import { z } from "zod";
import { invalid } from "@/platform/errors";
import { timeOrderedId } from "@/platform/inngest/engine/time-ordered-id";

/** An event as `inngest.send` takes it. */
export interface SentEvent {
  name: string;
  data?: unknown;
  /** Chosen by the sender: another event with this id is dropped for 24 hours. */
  id?: string;
  /** Unix milliseconds. */
  ts?: number;
}

/** An event on its way into the database. */
export interface NewEvent {
  id: string;
  name: string;
  /** JSON text of the event as a function sees it. */
  payload: string;
  cause: "sent" | "cron" | "invoke" | "debounce";
  isIdChosen: boolean;
  functionId: string | null;
  parentRunId: string | null;
  parentStepId: string | null;
}

const sentSchema = z.looseObject({
  name: z.string().min(1),
  id: z.string().optional().nullable(),
  ts: z.number().optional().nullable(),
  data: z.unknown().optional(),
});

/** Makes an event ready to be stored. Throws `invalid` when it has no name. */
export function newEvent(sent: unknown, now: Date, route: Partial<NewEvent> = {}): NewEvent {
  const parsed = sentSchema.safeParse(sent);
  if (!parsed.success) throw invalid("An event needs a name, and its id, when it has one, must be text.");
  const { id, ts, ...rest } = parsed.data;
  const chosen = id || undefined;
  const event = { ...rest, id: chosen ?? timeOrderedId(now), ts: ts ?? now.getTime(), data: rest.data ?? {} };
  return {
    id: event.id,
    name: event.name,
    payload: JSON.stringify(event),
    cause: "sent",
    isIdChosen: chosen !== undefined,
    functionId: null,
    parentRunId: null,
    parentStepId: null,
    ...route,
  };
}
