import { applyWatchedGenre } from "@/domains/playback/commands/apply-watched-genre";
import { systemContext } from "@/platform/context";
import { inngest } from "@/platform/inngest/client";

/** Every minute, when it is switched on: what is watched brings on the category of its genre. */
export const applyWatchedGenreJob = inngest.createFunction(
  {
    id: "playback-genre",
    name: "Look at what is being watched",
    triggers: [{ cron: "* * * * *" }],
    retries: 0,
  },
  ({ step }) => step.run("look", () => applyWatchedGenre(systemContext("playback.genre"), undefined)),
);
