import type { BulkOutcome } from "@/domains/prerolls/schema/bulk";
import { announce } from "@/platform/announce";
import type { CommandContext } from "@/platform/command";
import { isDomainError } from "@/platform/errors";

/**
 * Makes one change after the other, each on its own: a failure that can be explained is told beside the clip and
 * does not keep the others from being changed. One that cannot ends the whole. What changed is announced once.
 */
export async function changeEach(
  context: CommandContext,
  ids: readonly number[],
  change: (context: CommandContext, id: number) => Promise<unknown>,
): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { changedIds: [], failures: [] };
  // Each change would announce itself; the one announcement below stands for all of them.
  const quiet: CommandContext = { ...context, afterCommit: [] };
  try {
    for (const id of new Set(ids)) {
      const reason = await attempt(() => change(quiet, id));
      if (reason === null) outcome.changedIds.push(id);
      else outcome.failures.push({ id, reason });
    }
  } finally {
    const { changedIds } = outcome;
    if (changedIds.length > 0) {
      await announce("prerolls", changedIds);
      await announce("categories");
    }
  }
  return outcome;
}

async function attempt(change: () => Promise<unknown>): Promise<string | null> {
  try {
    await change();
    return null;
  } catch (error) {
    if (isDomainError(error)) return error.message;
    throw error;
  }
}
