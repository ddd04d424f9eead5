import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { NewRun } from "@/platform/inngest/engine/dispatch/insert-runs";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";
import { cancelRuns } from "@/platform/inngest/engine/store/cancel-runs";

/** Whether a run may start beside others of its singleton key. In cancel mode the others make room. */
export async function makeRoom(
  { tx, now }: DispatchContext,
  config: FunctionConfig,
  run: NewRun,
): Promise<boolean> {
  if (!config.singleton || run.singletonKey === null) return true;
  const active = await tx<{ id: string }[]>`
    select id from engine_runs
    where status = 'active' and function_id = ${config.id} and singleton_key = ${run.singletonKey}`;
  if (active.length === 0) return true;
  if (config.singleton.mode === "skip") return false;
  await cancelRuns(
    tx,
    active.map((row) => row.id),
    now,
  );
  return true;
}
