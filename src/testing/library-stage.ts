import { beforeEach } from "vitest";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { systemContext } from "@/platform/context";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";
import { incomingClip } from "@/testing/incoming-clip";

const noon = "2026-12-01T12:00:00Z";

/** A library that is empty before each test, at noon. Once at the top of a test file, which itself mocks `announce`. */
export async function libraryStage() {
  const { database, empty } = await testDatabase();
  const data = await testDataFolder();
  const samples = await makeClips();
  const clock = fixedClock(noon);
  const context = systemContext("test", { db: database, clock });

  beforeEach(async () => {
    await empty();
    await data.empty();
    clock.set(noon);
  });

  return {
    database,
    data,
    samples,
    clock,
    context,
    /** Every file of the library but its pictures. */
    videos: async () => (await data.files()).filter((file) => !file.startsWith("thumbnails")),
    async add(fileName = "a.mp4", categoryIds = [1], sample = "h264-aac.mp4") {
      const uploadId = await incomingClip(samples.clip(sample).path, fileName);
      return (await addPreroll(context, { uploadId, categoryIds })).preroll;
    },
  };
}
