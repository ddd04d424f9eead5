import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { oldDiskCatalog } from "@/testing/clips/demo/old-disk-catalog";
import { makeDemoClips } from "@/testing/clips/make-demo-clips";
import { clipCacheFolder } from "./clip-cache";
import type { DemoApi } from "./demo-api";

/** A clip of the library that lies on the old disk as well, as bytes go: upkeep finds the two. */
const twice = "Popcorn First";
/** Its file is taken away again after it was registered. */
const lost = "Lost Reel";

/** A busy machine may take longer; the clip that is lost then stays one that nobody has listened to. */
const hearingLimitMs = 30_000;

const anything = z.unknown();
const clipAnswer = z.object({ id: z.int(), display_name: z.string().nullable() });

/**
 * Puts clips into a folder that is none of Marquee's, registers that folder as it is, and loses one of its files.
 * Answers its clips by name.
 */
export async function seedOldDisk(
  api: DemoApi,
  { folder, categoryId }: { folder: string; categoryId: number | undefined },
): Promise<Map<string, number>> {
  await mkdir(folder, { recursive: true });
  const titles = [...oldDiskCatalog.map(({ title }) => title), twice];
  for (const { path, fileName } of await makeDemoClips(await clipCacheFolder(), { titles })) {
    await copyFile(path, join(folder, fileName));
  }
  await api.send(
    "POST",
    "/prerolls/map-root",
    {
      root_path: folder,
      category_id: categoryId,
      auto_categorize_from_folders: false,
      tags: ["old disk"],
      dry_run: false,
    },
    anything,
  );
  await untilHeard(api);
  await rm(join(folder, `${lost}.mp4`), { force: true });
  await api.send("POST", "/prerolls/rescan", undefined, anything);
  const clips = await api.get(`/prerolls?category_id=${categoryId}`, clipAnswer.array());
  return new Map(clips.map(({ id, display_name }) => [display_name ?? "", id]));
}

const summaryAnswer = z.object({ result: z.object({ data: z.object({ uninspectedCount: z.int() }) }) });

/** Waits until every clip was looked through, of which the documented API knows nothing. */
async function untilHeard(api: DemoApi): Promise<void> {
  const deadline = Date.now() + hearingLimitMs;
  while (Date.now() < deadline) {
    const { result } = await api.get("/api/trpc/prerolls.fitnessSummary", summaryAnswer);
    if (result.data.uninspectedCount === 0) return;
    await sleep(500);
  }
}
