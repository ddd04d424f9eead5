import type { Effects } from "@/platform/inngest/engine/run/effects";
import type { Op } from "@/platform/inngest/engine/run/op";
import type { OpContext } from "@/platform/inngest/engine/run/op-context";
import { invokeFunction } from "@/platform/inngest/engine/run/ops/invoke-function";
import { runComplete } from "@/platform/inngest/engine/run/ops/run-complete";
import { sleep } from "@/platform/inngest/engine/run/ops/sleep";
import { stepError } from "@/platform/inngest/engine/run/ops/step-error";
import { stepFailed } from "@/platform/inngest/engine/run/ops/step-failed";
import { stepPlanned } from "@/platform/inngest/engine/run/ops/step-planned";
import { stepRun } from "@/platform/inngest/engine/run/ops/step-run";
import { unsupported } from "@/platform/inngest/engine/run/ops/unsupported";
import { waitForEvent } from "@/platform/inngest/engine/run/ops/wait-for-event";

const handlers: Readonly<Record<string, (op: Op, context: OpContext) => Effects>> = {
  StepRun: stepRun,
  StepError: stepError,
  StepFailed: stepFailed,
  StepPlanned: stepPlanned,
  Sleep: sleep,
  WaitForEvent: waitForEvent,
  InvokeFunction: invokeFunction,
  RunComplete: runComplete,
};

/** What an operation asks for, by its kind. */
export function applyOp(op: Op, context: OpContext): Effects {
  return (handlers[op.op] ?? unsupported)(op, context);
}
