import { purgeImports } from "@/domains/sequences/commands/purge-imports";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** Every hour: imports that nobody confirmed for a day give back the room that their videos take. */
export const purgeImportsJob = inngest.createFunction(
  {
    id: "sequences-purge-imports",
    name: "Give up imports that nobody confirmed",
    triggers: [{ cron: "41 * * * *" }],
    retries: 2,
  },
  ({ step }) => step.run("purge", () => purgeImports(systemContext("sequences.purge-imports"), {})),
);
