import { cronProblem } from "@/platform/inngest/engine/cron-problem";
import { durationMs } from "@/platform/inngest/engine/duration";
import { expression } from "@/platform/inngest/engine/expression";
import { concurrencyRules, type FunctionConfig } from "@/platform/inngest/engine/function-config";

const deferredEvent = "inngest/deferred.schedule";

/** Everything this function asks for that the engine cannot give, a sentence each. Empty when all is well. */
export function refuseUnsupported(config: FunctionConfig): string[] {
  return [
    ...missingFeatures(config).map((feature) => `${feature} is not supported by the embedded engine`),
    ...unreadable(config),
  ].map((fault) => `Function "${config.id}": ${fault}.`);
}

function missingFeatures(config: FunctionConfig): string[] {
  const missing: string[] = [];
  if (config.batchEvents !== undefined) missing.push("batchEvents");
  if (config.timeouts !== undefined) missing.push("timeouts");
  for (const trigger of config.triggers) {
    if ("cron" in trigger && trigger.jitter !== undefined) missing.push("a cron trigger's jitter");
    if (!("event" in trigger)) continue;
    if (trigger.event === deferredEvent) missing.push("createDefer");
    else if (trigger.event.includes("*")) missing.push(`the wildcard trigger "${trigger.event}"`);
  }
  return missing;
}

function unreadable(config: FunctionConfig): string[] {
  const faults = config.triggers.flatMap((trigger) => ("cron" in trigger ? cronFaults(trigger.cron) : []));
  for (const rule of concurrencyRules(config)) {
    if (rule.isShared && rule.key === undefined)
      faults.push("concurrency shared between functions needs a key");
  }
  for (const [feature, text] of expressionsOf(config)) {
    const problem = expressionProblem(text);
    if (problem) faults.push(`the expression "${text}" of ${feature} cannot be read: ${problem}`);
  }
  for (const [feature, text] of durationsOf(config)) {
    if (!durationMs(text))
      faults.push(`the time "${text}" of ${feature} is not a time such as "30s" or "1h30m"`);
  }
  return faults;
}

function cronFaults(cron: string): string[] {
  const problem = cronProblem(cron);
  return problem ? [`the cron trigger "${cron}" cannot be read: ${problem}`] : [];
}

function expressionsOf(config: FunctionConfig): [feature: string, text: string][] {
  const found: [string, string | undefined][] = [
    ["idempotency", config.idempotency],
    ["debounce", config.debounce?.key],
    ["singleton", config.singleton?.key],
    ["rateLimit", config.rateLimit?.key],
    ["throttle", config.throttle?.key],
    ["priority", config.priority?.run],
  ];
  for (const rule of concurrencyRules(config)) found.push(["concurrency", rule.key]);
  for (const cancel of config.cancel ?? []) found.push(["cancelOn", cancel.if]);
  for (const trigger of config.triggers)
    if ("event" in trigger) found.push(["a trigger", trigger.expression]);
  return found.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

function durationsOf(config: FunctionConfig): [feature: string, text: string][] {
  const found: [string, string | undefined][] = [
    ["debounce", config.debounce?.period],
    ["debounce", config.debounce?.timeout],
    ["rateLimit", config.rateLimit?.period],
    ["throttle", config.throttle?.period],
  ];
  for (const cancel of config.cancel ?? []) found.push(["cancelOn", cancel.timeout]);
  return found.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

function expressionProblem(text: string): string | null {
  try {
    expression(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
