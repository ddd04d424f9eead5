import type { ClaimedJob } from "@/platform/inngest/engine/claimed-job";
import type { NewEvent } from "@/platform/inngest/engine/new-event";

/** A finished step, to be remembered. Values are JSON text; one of the two is null. */
export interface StepRecord {
  stepId: string;
  name: string;
  op: string;
  data: string | null;
  error: string | null;
}

export interface PlannedStep {
  stepId: string;
  isUrgent: boolean;
}

export interface Wait {
  stepId: string;
  name: string;
  op: "Sleep" | "WaitForEvent" | "InvokeFunction";
  eventName: string | null;
  expression: string | null;
  /** Null waits for ever. */
  expiresAt: Date | null;
}

/** What becomes of the job that was under way. */
export type Outcome =
  /** The call goes on; a step of it is to be remembered. */
  | { kind: "keep" }
  /** Call again at `dueAt`. */
  | { kind: "again"; attempt: number; dueAt: Date }
  /** Nothing left to call: a step ended, or the run waits for others. */
  | { kind: "done" }
  | { kind: "end"; status: "completed" | "failed"; output: string | null; error: string | null };

/** One answer of the SDK, as changes to the database. All of it is written, or, when the job was lost, none. */
export interface Transition {
  job: ClaimedJob;
  /** When the call began. */
  startedAt: Date;
  outcome: Outcome;
  steps: StepRecord[];
  planned: PlannedStep[];
  waits: Wait[];
  /** Events to send along; one with a parent step goes out only when its wait is new. */
  events: NewEvent[];
  isUrgent: boolean;
}
