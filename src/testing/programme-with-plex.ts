import { afterAll, afterEach, beforeEach, expect } from "vitest";
import type { Database } from "@/db/client";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { getTonight } from "@/domains/playback/queries/get-tonight";
import { listHistory } from "@/domains/playback/queries/list-history";
import { testDatabase } from "@/testing/database";
import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeStage, stageStart } from "@/testing/programme-stage";

/** What the Plex of these tests holds before we ever write to it. */
const ownPreroll = "/own/intro.mp4";

/** A stage with a fake Plex that is new for each test. Call it once at the top of a `*.db.test.ts`. */
export async function programmeWithPlex() {
  const { database, empty } = await testDatabase();
  const stage = await programmeStage(database);
  let plex: FakePlex | undefined;

  beforeEach(async () => {
    await empty();
    stage.clock.set(stageStart);
    plex = await startFakePlex({ preroll: ownPreroll });
  });
  afterEach(() => plex?.stop());
  afterAll(() => stage.strike());

  const scene = {
    database: database satisfies Database,
    stage,
    get plex(): FakePlex {
      if (!plex) throw new Error("There is a Plex only while a test runs.");
      return plex;
    },
    refresh: (isUrgent = false) => refreshProgramme(stage.context, { isUrgent }),
    tonight: () => getTonight(stage.context, undefined),
    history: async () => (await listHistory(stage.context, {})).entries,
    /** How often the server was written to. */
    writes: () => scene.plex.requests.filter(({ method }) => method === "PUT").length,
    /** What `onAir` puts on, as the server holds it. */
    christmas: () => [stage.pathOf("a.mp4"), stage.pathOf("b.mp4")].join(";"),
    /** A connected Plex, a category of two clips and a schedule that is active now, all on the air. */
    onAir: async () => {
      const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
      const schedule = await stage.schedule("Advent", categoryId);
      await stage.connect(scene.plex);
      await scene.refresh();
      expect(scene.plex.preroll).toBe(scene.christmas());
      scene.plex.clearRequests();
      return { categoryId, schedule };
    },
  };
  return scene;
}
