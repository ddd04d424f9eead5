import type { ClaimedJob } from "@/platform/inngest/engine/claimed-job";
import { type NewEvent, newEvent } from "@/platform/inngest/engine/new-event";

/** The event that sets off `onFailure` handlers. */
export function failureEvent(job: ClaimedJob, error: string, now: Date): NewEvent {
  return newEvent(
    {
      name: "inngest/function.failed",
      data: {
        function_id: job.functionId,
        run_id: job.runId,
        error: JSON.parse(error) as unknown,
        event: JSON.parse(job.event) as unknown,
      },
    },
    now,
  );
}
