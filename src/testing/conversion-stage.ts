import { copyFile, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeEach, vi } from "vitest";
import { prerollConversions } from "@/db/schema/prerolls";
import { clipConverter } from "@/domains/prerolls/adapters/clip-converter";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { convertNext } from "@/domains/prerolls/commands/convert-next";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { registerPreroll } from "@/domains/prerolls/commands/register-preroll";
import { getPreroll } from "@/domains/prerolls/queries/list-prerolls";
import { readConversions } from "@/domains/prerolls/queries/read-conversions";
import type { Conversion } from "@/domains/prerolls/schema/conversion";
import { systemContext } from "@/platform/context";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

/**
 * A library, and a folder outside of it, both empty before each test, with clips to convert. Once at the top of a
 * test file, which itself mocks `announce` and `wakeConverter`.
 */
export async function conversionStage() {
  const { database, empty } = await testDatabase();
  const data = await testDataFolder();
  const samples = await makeClips();
  const context = systemContext("test", { db: database });
  const outside = join(tmpdir(), `marquee-in-place-${basename(data.path)}`);

  beforeEach(async () => {
    vi.restoreAllMocks();
    vi.clearAllMocks();
    await empty();
    await data.empty();
    await rm(outside, { recursive: true, force: true });
    await mkdir(outside);
  });
  afterAll(() => rm(outside, { recursive: true, force: true }));

  const next = () => convertNext(context, undefined);
  const named = async (isPicture: boolean) =>
    (await data.files()).filter((file) => file.startsWith("thumbnails/") === isPicture);

  return {
    database,
    data,
    samples,
    context,
    outside,
    /** A path in the data folder. */
    at: (relative: string) => join(data.path, relative),
    videos: () => named(false),
    pictures: () => named(true),
    get: (id: number) => getPreroll(context, { id }),
    /** The last conversion of a clip, of one in the trash too. */
    async conversion(id: number): Promise<Conversion> {
      const found = await readConversions(database, {
        where: eq(prerollConversions.prerollId, id),
        orderBy: [desc(prerollConversions.id)],
        limit: 1,
      });
      if (!found[0]) throw new Error(`Clip ${id} was never converted.`);
      return found[0];
    },
    next,
    async add(name: string, fileName = name, categoryIds: number[] = []): Promise<number> {
      const uploadId = await incomingClip(samples.clip(name).path, fileName);
      return (await addPreroll(context, { uploadId, categoryIds })).preroll.id;
    },
    /** Registers a sample in the folder outside; answers the clip's id and where its file lies. */
    async register(name: string, fileName: string, categoryId?: number) {
      const path = join(outside, fileName);
      await copyFile(samples.clip(name).path, path);
      const { preroll } = await registerPreroll(context, { path, categoryId });
      return { id: preroll.id, path };
    },
    /** From now on the converter writes this sample, after it did what the test wants. */
    convertTo(name: string, meanwhile?: () => Promise<unknown>): void {
      vi.spyOn(clipConverter, "convert").mockImplementation(async ({ outputPath, onProgress }) => {
        await copyFile(samples.clip(name).path, outputPath);
        onProgress(0.5);
        await meanwhile?.();
      });
    },
    async convert(id: number): Promise<void> {
      await convertPrerolls(context, { ids: [id] });
      await next();
    },
  };
}
