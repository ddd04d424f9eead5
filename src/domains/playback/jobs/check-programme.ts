import { lookAndLookAgain } from "@/domains/playback/jobs/look-and-look-again";
import { inngest } from "@/platform/inngest/client";

/** Every minute: schedules begin and end, servers come back, and what an event missed is found. */
export const checkProgrammeJob = inngest.createFunction(
  {
    id: "playback-check",
    name: "Check the programme",
    triggers: [{ cron: "* * * * *" }],
    retries: 0,
  },
  ({ step }) => lookAndLookAgain(step),
);
