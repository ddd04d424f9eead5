import type { NewEvent } from "@/platform/inngest/engine/new-event";
import type { PlannedStep, StepRecord, Wait } from "@/platform/inngest/engine/transition";

/** What one operation asks for. */
export interface Effects {
  steps?: StepRecord[];
  planned?: PlannedStep[];
  waits?: Wait[];
  events?: NewEvent[];
  /** The step failed and is to be tried again then. */
  retryAt?: Date;
  /** The run is over; JSON text of its result. */
  completed?: string;
  /** The run cannot go on; a sentence for people. */
  refused?: string;
  isUrgent?: boolean;
}
