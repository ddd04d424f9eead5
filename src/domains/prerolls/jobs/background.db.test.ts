import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { convertClipsJob } from "@/domains/prerolls/jobs/convert-clips";
import { inspectClipsJob, sweepClipsJob } from "@/domains/prerolls/jobs/inspect-clips";
import { getConversion } from "@/domains/prerolls/queries/conversions";
import { getPreroll } from "@/domains/prerolls/queries/list-prerolls";
import { systemContext } from "@/platform/context";
import type { Engine } from "@/platform/inngest/engine/create-engine";
import { startEngine } from "@/platform/inngest/start-engine";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

const { database } = await testDatabase();
await testDataFolder();
const samples = await makeClips();
const context = systemContext("test", { db: database });
let engine: Engine;

beforeAll(async () => {
  engine = await startEngine([inspectClipsJob, sweepClipsJob, convertClipsJob]);
});
afterAll(() => engine.stop());

it("looks through new clips and converts them without anybody pushing", { timeout: 300_000 }, async () => {
  // Conversions let everything else on the machine go first.
  const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 100_000, interval: 100 });
  const ids: number[] = [];
  for (const name of ["wmv2-wma.wmv", "h264-aac.mp4", "no-sound.mp4"]) {
    const { preroll } = await addPreroll(context, { uploadId: await incomingClip(samples.clip(name).path) });
    ids.push(preroll.id);
  }
  const verdicts = () =>
    Promise.all(
      ids.map(async (id) => {
        const { inspectedAt, fitness } = await getPreroll(context, { id });
        return inspectedAt && fitness.verdict;
      }),
    );
  await soon(async () => expect(await verdicts()).toEqual(["unfit", "fits", "doubtful"]));

  await convertPrerolls(context, { ids: ids.filter((_id, at) => at !== 1) });
  await soon(async () => {
    for (const id of [1, 3]) expect((await getConversion(context, { id }))?.status).toBe("done");
  });
  await soon(async () => expect(await verdicts()).toEqual(["fits", "fits", "fits"]));
});
