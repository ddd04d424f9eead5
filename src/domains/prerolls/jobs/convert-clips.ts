import { convertNext } from "@/domains/prerolls/commands/convert-next";
import { conversionRequested } from "@/domains/prerolls/constants";
import { inputsChanged } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** A round ends after so many conversions; the next minute's goes on. */
const maxSteps = 200;

/**
 * One conversion after the other until none waits. The minute's look finds what an event missed, and what was cut off
 * by the end of a process.
 */
export const convertClipsJob = inngest.createFunction(
  {
    id: "prerolls-convert",
    name: "Convert clips",
    triggers: [
      { event: conversionRequested },
      { event: inputsChanged, if: "event.data.topic == 'start'" },
      { cron: "* * * * *" },
    ],
    singleton: { mode: "skip" },
    retries: 1,
  },
  async ({ step }) => {
    for (let steps = 0; steps < maxSteps; steps += 1) {
      const { outcome } = await step.run(`convert ${steps}`, () =>
        convertNext(systemContext("prerolls.convert"), undefined),
      );
      if (outcome !== "converted") break;
    }
  },
);
