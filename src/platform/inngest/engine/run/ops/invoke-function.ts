import { z } from "zod";
import { momentOf } from "@/platform/inngest/engine/duration";
import { newEvent } from "@/platform/inngest/engine/new-event";
import type { Effects } from "@/platform/inngest/engine/run/effects";
import { jsonText } from "@/platform/inngest/engine/run/json-text";
import { type Op, opName } from "@/platform/inngest/engine/run/op";
import type { OpContext } from "@/platform/inngest/engine/run/op-context";

const optsSchema = z.looseObject({
  function_id: z.string(),
  payload: z.looseObject({ data: z.unknown().optional() }).nullish(),
  timeout: z.string().nullish(),
});

/** `step.invoke`: an event addressed to the function, and a wait for the run it starts. */
export function invokeFunction(op: Op, context: OpContext): Effects {
  const opts = optsSchema.parse(op.opts);
  if (!context.registry.functions.has(opts.function_id)) {
    const error = { name: "InvokeError", message: `There is no function "${opts.function_id}" to invoke.` };
    const record = { stepId: op.id, name: opName(op), op: op.op, data: null, error: jsonText(error) };
    return { steps: [record] };
  }
  const { data, ...rest } = opts.payload ?? {};
  const event = newEvent({ ...rest, name: "inngest/function.invoked", data: data ?? {} }, context.now, {
    cause: "invoke",
    functionId: opts.function_id,
    parentRunId: context.job.runId,
    parentStepId: op.id,
  });
  const expiresAt = opts.timeout ? momentOf(opts.timeout, context.now) : null;
  const wait = { stepId: op.id, name: opName(op), op: "InvokeFunction", eventName: null } as const;
  return { waits: [{ ...wait, expression: null, expiresAt }], events: [event] };
}
