import type { GetStepTools } from "inngest";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { retryWithinMs } from "@/domains/playback/constants";
import { systemContext } from "@/platform/context";
import type { inngest } from "@/platform/inngest/client";

type Step = GetStepTools<typeof inngest>;

/** Refreshes the programme; answers when the first of the failing servers may be tried again. */
async function look(): Promise<string | null> {
  const { servers } = await refreshProgramme(systemContext("playback.refresh"), {});
  const moments = servers.flatMap(({ isEnabled, retryAt }) => (isEnabled && retryAt ? [retryAt] : []));
  return moments.sort()[0] ?? null;
}

/** One refresh, and one more for a server that failed and is due again before the next minute's look. */
export async function lookAndLookAgain(step: Step): Promise<void> {
  const retryAt = await step.run("refresh", look);
  if (retryAt === null || Date.parse(retryAt) - Date.now() > retryWithinMs) return;
  await step.sleepUntil("back off", retryAt);
  await step.run("retry", look);
}
