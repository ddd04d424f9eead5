import type { ClaimedJob } from "@/platform/inngest/engine/claimed-job";
import type { Registry } from "@/platform/inngest/engine/registry";

/** What reading an answer depends on, beside the answer. */
export interface OpContext {
  job: ClaimedJob;
  registry: Registry;
  now: Date;
  /** Milliseconds to wait before the given attempt. */
  backoffMs: (attempt: number) => number;
  /** From the answer's headers: the SDK's seconds or date of a RetryAfterError. */
  retryAfter: string | null;
  /** The SDK wants to be called after every step of a parallel group and not after the last. */
  isRacing: boolean;
}
