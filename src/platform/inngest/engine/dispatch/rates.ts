import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { NewRun } from "@/platform/inngest/engine/dispatch/insert-runs";
import { keyOf } from "@/platform/inngest/engine/dispatch/key-of";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { durationMs } from "@/platform/inngest/engine/duration";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";

/** Whether the function has used up its rate limit, in which case the event is dropped. */
export async function isOverRate(
  context: DispatchContext,
  config: FunctionConfig,
  event: StoredEvent,
): Promise<boolean> {
  const rate = config.rateLimit;
  if (!rate) return false;
  const periodMs = durationMs(rate.period) ?? 0;
  const key = `rate:${config.id}:${keyOf(context, config, rate.key, event)}`;
  const nowMs = context.now.getTime();
  const usedUntilMs = Math.max(await usedUntil(context, key), nowMs) + periodMs / rate.limit;
  if (usedUntilMs - nowMs > periodMs) return true;
  await setUsedUntil(context, key, usedUntilMs);
  return false;
}

/** When a throttled run may start: runs are spread evenly over the period, but for a burst at the beginning. */
export async function throttledStart(
  context: DispatchContext,
  config: FunctionConfig,
  event: StoredEvent,
  run: NewRun,
): Promise<Pick<NewRun, "dueAt" | "orderAt"> | null> {
  const { throttle } = config;
  if (!throttle) return null;
  const spacingMs = (durationMs(throttle.period) ?? 0) / throttle.limit;
  const key = `throttle:${config.id}:${keyOf(context, config, throttle.key, event)}`;
  const nowMs = context.now.getTime();
  const usedUntilMs = Math.max(await usedUntil(context, key), nowMs) + spacingMs;
  await setUsedUntil(context, key, usedUntilMs);
  const delayMs = Math.max(0, usedUntilMs - nowMs - spacingMs * Math.max(1, throttle.burst ?? 1));
  return { dueAt: new Date(nowMs + delayMs), orderAt: new Date(run.orderAt.getTime() + delayMs) };
}

async function usedUntil({ tx }: DispatchContext, key: string): Promise<number> {
  const [row] = await tx<{ ms: string }[]>`
    select (extract(epoch from used_until) * 1000)::text as ms from engine_rates where key = ${key}`;
  return Number(row?.ms ?? 0);
}

async function setUsedUntil({ tx }: DispatchContext, key: string, untilMs: number): Promise<void> {
  const until = new Date(untilMs).toISOString();
  await tx`
    insert into engine_rates (key, used_until) values (${key}, ${until}::timestamptz)
    on conflict (key) do update set used_until = excluded.used_until`;
}
