import { purgeSchedules } from "@/domains/schedules/commands/purge-schedules";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** Every night: what was deleted 30 days ago goes for good. */
export const purgeSchedulesJob = inngest.createFunction(
  {
    id: "schedules-purge-trash",
    name: "Empty the trash of schedules",
    triggers: [{ cron: "27 4 * * *" }],
    retries: 2,
  },
  ({ step }) => step.run("purge", () => purgeSchedules(systemContext("schedules.purge"), undefined)),
);
