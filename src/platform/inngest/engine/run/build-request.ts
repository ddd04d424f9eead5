import type { ClaimedJob } from "@/platform/inngest/engine/claimed-job";
import { serveUrl } from "@/platform/inngest/engine/registry";

/**
 * The request by which an Inngest server would make this call. Events and results go in as the text they are stored
 * as. `fn_id` and `qi_id` switch the SDK's checkpoints on: steps in a row run in one call, each reported as it ends.
 */
export function buildRequest(job: ClaimedJob, maxAttempts: number): Request {
  const stack = job.stack ?? [];
  const ctx = {
    run_id: job.runId,
    fn_id: job.functionId,
    qi_id: job.jobId,
    attempt: job.attempt,
    max_attempts: maxAttempts,
    disable_immediate_execution: job.hasPending,
    use_api: false,
    stack: { stack, current: stack.length },
  };
  const body =
    `{"version":2,"event":${job.event},"events":[${job.event}],"steps":${job.steps ?? "{}"},` +
    `"ctx":${JSON.stringify(ctx)}}`;
  const url = new URL(serveUrl);
  url.searchParams.set("fnId", job.functionId);
  url.searchParams.set("stepId", job.stepId);
  return new Request(url, {
    method: "POST",
    headers: { host: url.host, "content-type": "application/json" },
    body,
  });
}
