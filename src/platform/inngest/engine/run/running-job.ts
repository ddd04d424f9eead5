import type { ClaimedJob } from "@/platform/inngest/engine/claimed-job";

/** A call under way in this process. */
export interface RunningJob {
  job: ClaimedJob;
  startedAt: Date;
  /** Another process has it, or its run was cancelled: whatever it answers is dropped. */
  isLost: boolean;
  /** It was stopped between two steps, because this process is closing. */
  isHalted: boolean;
  /** It asked for something the engine does not do. */
  refused: string | null;
}
