import { AsyncLocalStorage } from "node:async_hooks";
import { Middleware } from "inngest";

interface Scope {
  runId: string;
  stepId: string;
  /** Events sent by this step so far. */
  sent: number;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Remembers which step is at work, so that what it sends can be told apart from what it sent before. */
export class StepScope extends Middleware.BaseMiddleware {
  readonly id = "marquee/step-scope";

  override wrapStepHandler({ ctx, next, stepInfo }: Middleware.WrapStepHandlerArgs): Promise<unknown> {
    return scopes.run({ runId: ctx.runId, stepId: stepInfo.hashedId, sent: 0 }, next);
  }
}

/**
 * An id for the next event of the step at work: the same when a step that was cut off runs again, so that the event
 * is dropped the second time. Null outside of steps.
 */
export function stepEventId(): string | null {
  const scope = scopes.getStore();
  if (!scope) return null;
  scope.sent += 1;
  return `${scope.runId}-${scope.stepId.slice(0, 16)}-${scope.sent}`;
}
