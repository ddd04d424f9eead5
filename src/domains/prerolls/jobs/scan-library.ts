import { scanLibrary } from "@/domains/prerolls/commands/scan-library";
import { scanRequested } from "@/domains/prerolls/constants";
import { scanLibraryInput } from "@/domains/prerolls/schema/scan";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** One step reads files for so long at most; what is left is the next one's. */
const budgetSeconds = 60;

/** Looks through the library's folders, part by part, so that a process that dies loses one part at most. */
export const scanLibraryJob = inngest.createFunction(
  {
    id: "prerolls-scan",
    name: "Look through the library",
    triggers: [{ event: scanRequested }],
    concurrency: 1,
    retries: 1,
  },
  async ({ event, step }) => {
    const input = scanLibraryInput.parse(event.data);
    for (let part = 1; ; part += 1) {
      const { id, status } = await step.run(`part ${part}`, () =>
        scanLibrary(systemContext("prerolls.scan"), { ...input, budgetSeconds }),
      );
      if (status !== "running") return { id, status };
    }
  },
);
