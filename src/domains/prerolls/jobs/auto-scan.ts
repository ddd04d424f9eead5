import { startDueScan } from "@/domains/prerolls/commands/start-due-scan";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** Every minute: begins a scan when the setting says that it is time. */
export const autoScanJob = inngest.createFunction(
  {
    id: "prerolls-auto-scan",
    name: "See whether a scan is due",
    triggers: [{ cron: "* * * * *" }],
    retries: 0,
  },
  ({ step }) => step.run("due", () => startDueScan(systemContext("prerolls.scan"), undefined)),
);
