import type { GetStepTools } from "inngest";
import { inspectNext } from "@/domains/prerolls/commands/inspect-next";
import { judgeAnew } from "@/domains/prerolls/commands/judge-anew";
import { inputsChanged } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** A round ends after so many steps; the next look goes on. */
const maxSteps = 200;

/** After clips came or changed, and after a start. A burst of them, such as an upload of hundreds, is one round. */
export const inspectClipsJob = inngest.createFunction(
  {
    id: "prerolls-inspect",
    name: "Look through new clips",
    triggers: [{ event: inputsChanged, if: "event.data.topic == 'prerolls' || event.data.topic == 'start'" }],
    debounce: { period: "2s", timeout: "10s" },
    concurrency: 1,
    retries: 1,
  },
  ({ step }) => goRound(step),
);

/** What an event missed is found: clips of an older version, files that came back, a round that was long. */
export const sweepClipsJob = inngest.createFunction(
  {
    id: "prerolls-inspect-sweep",
    name: "Look for clips that were not looked through",
    triggers: [{ cron: "*/10 * * * *" }],
    singleton: { mode: "skip" },
    retries: 0,
  },
  ({ step }) => goRound(step),
);

type Round = Awaited<ReturnType<typeof inspectNext>>;

async function goRound(step: GetStepTools<typeof inngest>): Promise<{ inspectedCount: number }> {
  let steps = 0;
  for (let judgedCount = 1; judgedCount > 0 && steps < maxSteps; steps += 1) {
    const judged = await step.run(`judge ${steps}`, () =>
      judgeAnew(systemContext("prerolls.inspect"), undefined),
    );
    judgedCount = judged.judgedCount;
  }
  let beforeId: number | null = null;
  let inspectedCount = 0;
  do {
    const from: number | null = beforeId;
    const found: Round = await step.run(`inspect ${steps}`, () =>
      inspectNext(systemContext("prerolls.inspect"), { beforeId: from }),
    );
    beforeId = found.nextBeforeId;
    inspectedCount += found.inspectedCount;
    steps += 1;
  } while (beforeId !== null && steps < maxSteps);
  return { inspectedCount };
}
