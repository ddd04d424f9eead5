import { nextTick } from "@/platform/inngest/engine/cron-clock";

/** Why a cron expression cannot be used; null when it can. */
export function cronProblem(expression: string): string | null {
  try {
    nextTick(expression, new Date());
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
