import type { Sql } from "postgres";
import { timerBatchSize } from "@/platform/inngest/engine/limits";
import type { Reason } from "@/platform/inngest/engine/pump";
import { fireCrons } from "@/platform/inngest/engine/store/crons";
import { fireDebounces } from "@/platform/inngest/engine/store/fire-debounces";
import { fireWaits } from "@/platform/inngest/engine/store/fire-waits";

/** Everything that time alone sets off. Answers what there is to do then. */
export async function fireTimers(sql: Sql, now: Date): Promise<Reason[]> {
  const waits = await fireWaits(sql, now);
  const others = (await fireDebounces(sql, now)) + (await fireCrons(sql, now));
  const reasons: Reason[] = ["jobs"];
  if (others > 0) reasons.push("events");
  if (waits >= timerBatchSize || others >= timerBatchSize) reasons.push("timers");
  return waits + others > 0 ? reasons : [];
}
