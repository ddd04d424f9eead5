import { purgeTrash } from "@/domains/prerolls/commands/purge-trash";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** Every night: what has lain in the trash for 30 days goes for good. */
export const purgeTrashJob = inngest.createFunction(
  {
    id: "prerolls-purge-trash",
    name: "Empty the trash",
    triggers: [{ cron: "17 4 * * *" }],
    retries: 2,
  },
  ({ step }) => step.run("purge", () => purgeTrash(systemContext("trash"), undefined)),
);
