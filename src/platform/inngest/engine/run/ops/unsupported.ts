import type { Effects } from "@/platform/inngest/engine/run/effects";
import { type Op, opName } from "@/platform/inngest/engine/run/op";

const features: Readonly<Record<string, string>> = {
  AIGateway: "step.ai.infer",
  Gateway: "step.fetch",
  WaitForSignal: "step.waitForSignal",
  DeferAdd: "defer",
  DeferAbort: "defer",
};

/** An operation the engine cannot do ends the run, so that nothing is left out in silence. */
export function unsupported(op: Op): Effects {
  const feature = features[op.op] ?? op.op;
  return { refused: `The step "${opName(op)}" uses ${feature}, which the embedded engine does not support.` };
}
