import type { NewEvent } from "@/platform/inngest/engine/new-event";

/** An event that waits to be dispatched. */
export interface StoredEvent extends NewEvent {
  /** Decimal text. */
  sequence: string;
  receivedAt: Date;
  /** The payload, read once. */
  value: unknown;
}
