import type { OpContext } from "@/platform/inngest/engine/run/op-context";

/** When to try again, or null when the attempts are used up. */
export function retryAt(context: OpContext): Date | null {
  const { job, now, registry, retryAfter } = context;
  if (job.attempt + 1 >= registry.maxAttempts(job.functionId)) return null;
  return askedMoment(retryAfter, now) ?? new Date(now.getTime() + context.backoffMs(job.attempt + 1));
}

function askedMoment(retryAfter: string | null, now: Date): Date | null {
  if (!retryAfter) return null;
  if (/^\d+$/.test(retryAfter)) return new Date(now.getTime() + Number(retryAfter) * 1_000);
  const date = new Date(retryAfter);
  return Number.isNaN(date.getTime()) ? null : date;
}
