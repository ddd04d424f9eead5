import { InngestTestEngine } from "@inngest/test";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { updateSettings } from "@/domains/operations/commands/update-settings";
import { setGenreMapping } from "@/domains/playback/commands/set-genre-mapping";
import { applyWatchedGenreJob } from "@/domains/playback/jobs/apply-watched-genre";
import { checkProgrammeJob } from "@/domains/playback/jobs/check-programme";
import { refreshProgrammeJob } from "@/domains/playback/jobs/refresh-programme";
import { inputsChanged } from "@/platform/announce";
import { testDatabase } from "@/testing/database";
import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeStage } from "@/testing/programme-stage";

vi.mock("@/platform/announce", async (original) => ({
  ...(await original<typeof import("@/platform/announce")>()),
  announce: vi.fn(),
}));

const { database, empty } = await testDatabase();
const stage = await programmeStage(database);
let plex: FakePlex;

beforeEach(async () => {
  await empty();
  plex = await startFakePlex();
  await stage.schedule("Advent", await stage.category("Christmas", ["a.mp4"]));
  await stage.connect(plex);
});
afterEach(() => plex.stop());
afterAll(() => stage.strike());

const jobs = [
  ["a change", refreshProgrammeJob],
  ["every minute", checkProgrammeJob],
] as const;

describe.each(jobs)("the job for %s", (_when, job) => {
  it("puts the programme on", async () => {
    const engine = new InngestTestEngine({ function: job });
    await engine.execute();
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
  });

  it("looks a second time after a back-off, without waiting for the next minute", async () => {
    plex.setMode({ kind: "failing", status: 503 });
    const engine = new InngestTestEngine({
      function: job,
      steps: [
        {
          id: "back off",
          handler: () => {
            plex.setMode({ kind: "normal" });
            vi.setSystemTime(Date.now() + 60_000);
          },
        },
      ],
    });
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      await engine.execute();
    } finally {
      vi.useRealTimers();
    }
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
  });
});

it("the job for what is watched puts on the category of its genre", async () => {
  const categoryId = await stage.category("Scares", ["s.mp4"]);
  await setGenreMapping(stage.context, { genre: "Horror", categoryId });
  await updateSettings(stage.context, { genreAutoApply: true, genrePriority: "genres" });
  const session = { userName: "Ada", playerName: "TV", state: "playing", viewOffsetMs: 0 } as const;
  plex.setSessions([{ ratingKey: "103", ...session }]);
  const { result } = await new InngestTestEngine({ function: applyWatchedGenreJob }).execute();
  expect(result).toEqual({ ratingKey: "103" });
  expect(plex.preroll).toBe(stage.pathOf("s.mp4"));
});

it("one job listens to changes, the others to the clock", () => {
  expect(refreshProgrammeJob.opts.triggers).toEqual([{ event: inputsChanged }]);
  expect(checkProgrammeJob.opts.triggers).toEqual([{ cron: "* * * * *" }]);
  expect(applyWatchedGenreJob.opts.triggers).toEqual([{ cron: "* * * * *" }]);
});
