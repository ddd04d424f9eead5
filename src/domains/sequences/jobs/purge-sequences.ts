import { purgeSequences } from "@/domains/sequences/commands/purge-sequences";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** Every night: sequences that were deleted 30 days ago go for good. */
export const purgeSequencesJob = inngest.createFunction(
  {
    id: "sequences-purge",
    name: "Forget deleted sequences",
    triggers: [{ cron: "27 4 * * *" }],
    retries: 2,
  },
  ({ step }) => step.run("purge", () => purgeSequences(systemContext("sequences.purge"), undefined)),
);
