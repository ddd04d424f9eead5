import { purgeTrash } from "@/domains/prerolls/commands/purge-trash";
import { settleMoves } from "@/domains/prerolls/commands/settle-moves";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** Every night: what was left half-done is settled, and what has lain in the trash for 30 days goes for good. */
export const purgeTrashJob = inngest.createFunction(
  {
    id: "prerolls-purge-trash",
    name: "Empty the trash",
    triggers: [{ cron: "17 4 * * *" }],
    retries: 2,
  },
  async ({ step }) => {
    await step.run("settle", () => settleMoves(systemContext("prerolls.settle"), undefined));
    return step.run("purge", () => purgeTrash(systemContext("prerolls.purge"), undefined));
  },
);
