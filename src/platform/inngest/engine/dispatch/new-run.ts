import { createHash } from "node:crypto";
import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { NewRun } from "@/platform/inngest/engine/dispatch/insert-runs";
import { keyOf } from "@/platform/inngest/engine/dispatch/key-of";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { expression } from "@/platform/inngest/engine/expression";
import { concurrencyRules, type FunctionConfig } from "@/platform/inngest/engine/function-config";
import { timeOrderedId } from "@/platform/inngest/engine/time-ordered-id";

/** The run that an event starts, with the keys of its limits worked out. */
export function newRun(context: DispatchContext, config: FunctionConfig, event: StoredEvent): NewRun {
  const rules = concurrencyRules(config);
  const keys = rules.map((rule) => {
    const value = keyOf(context, config, rule.key, event);
    return short(rule.isShared ? `shared ${rule.key} ${value}` : `${config.id} ${rule.key ?? ""} ${value}`);
  });
  const { singleton } = config;
  return {
    id: timeOrderedId(context.now),
    functionId: config.id,
    event,
    limitKeys: rules.length > 0 ? keys : null,
    limitMaxes: rules.length > 0 ? rules.map((rule) => rule.limit) : null,
    lane: rules.length > 0 ? keys.join(" ") : null,
    singletonKey: singleton ? short(keyOf(context, config, singleton.key, event)) : null,
    dueAt: context.now,
    orderAt: new Date(context.now.getTime() - prioritySeconds(config, event) * 1_000),
  };
}

/** Keys come from events and may be of any length and hold any character; an index wants neither. */
function short(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 32);
}

/** Between -600 and 600, as Inngest defines it. */
function prioritySeconds(config: FunctionConfig, event: StoredEvent): number {
  const text = config.priority?.run;
  if (text === undefined) return 0;
  const seconds = expression(text).number({ event: event.value }) ?? 0;
  return Math.min(600, Math.max(-600, seconds));
}
