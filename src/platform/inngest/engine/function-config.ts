import { z } from "zod";

const triggerSchema = z.union([
  z.strictObject({ event: z.string(), expression: z.string().optional() }),
  z.strictObject({ cron: z.string(), jitter: z.string().optional() }),
]);

const concurrencyOptionSchema = z.strictObject({
  limit: z.number(),
  key: z.string().optional(),
  scope: z.enum(["fn", "env", "account"]).optional(),
});

/** A function as the SDK registers it with a server. Strict: an option we have never heard of must not be ignored. */
export const functionConfigSchema = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  triggers: z.array(triggerSchema),
  steps: z.record(
    z.string(),
    z.object({ retries: z.object({ attempts: z.number().optional() }).optional() }),
  ),
  idempotency: z.string().optional(),
  batchEvents: z.unknown().optional(),
  rateLimit: z.strictObject({ key: z.string().optional(), limit: z.number(), period: z.string() }).optional(),
  throttle: z
    .strictObject({
      key: z.string().optional(),
      limit: z.number(),
      period: z.string(),
      burst: z.number().optional(),
    })
    .optional(),
  concurrency: z.union([z.number(), concurrencyOptionSchema, z.array(concurrencyOptionSchema)]).optional(),
  debounce: z
    .strictObject({ key: z.string().optional(), period: z.string(), timeout: z.string().optional() })
    .optional(),
  priority: z.strictObject({ run: z.string().optional() }).optional(),
  timeouts: z.unknown().optional(),
  singleton: z.strictObject({ key: z.string().optional(), mode: z.enum(["skip", "cancel"]) }).optional(),
  cancel: z
    .array(z.strictObject({ event: z.string(), if: z.string().optional(), timeout: z.string().optional() }))
    .optional(),
});

export type FunctionConfig = z.output<typeof functionConfigSchema>;

/** How many calls may be under way at once that share this key. */
export interface ConcurrencyRule {
  limit: number;
  /** Expression over the event; without one, all runs share the limit. */
  key: string | undefined;
  /** Whether functions share the limit (Inngest's "env" and "account") or each has its own ("fn"). */
  isShared: boolean;
}

/** The concurrency option in its one long form. A limit of 0 means none, as with an Inngest server. */
export function concurrencyRules(config: FunctionConfig): ConcurrencyRule[] {
  const option = config.concurrency;
  if (option === undefined) return [];
  const list = typeof option === "number" ? [{ limit: option }] : Array.isArray(option) ? option : [option];
  return list
    .filter((rule) => rule.limit > 0)
    .map((rule) => ({
      limit: rule.limit,
      key: "key" in rule ? rule.key : undefined,
      isShared: "scope" in rule && (rule.scope === "env" || rule.scope === "account"),
    }));
}
