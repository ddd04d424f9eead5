import { lookAndLookAgain } from "@/domains/playback/jobs/look-and-look-again";
import { inputsChanged } from "@/platform/announce";
import { inngest } from "@/platform/inngest/client";

/** At once when something the programme depends on changes; a burst of changes, such as twenty uploads, is one. */
export const refreshProgrammeJob = inngest.createFunction(
  {
    id: "playback-refresh",
    name: "Refresh the programme",
    triggers: [{ event: inputsChanged }],
    debounce: { period: "1s", timeout: "5s" },
    retries: 2,
  },
  ({ step }) => lookAndLookAgain(step),
);
