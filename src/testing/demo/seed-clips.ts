import { readFile } from "node:fs/promises";
import { z } from "zod";
import { demoCatalog } from "@/testing/clips/demo/demo-catalog";
import { type DemoClip, makeDemoClips } from "@/testing/clips/make-demo-clips";
import { clipCacheFolder } from "./clip-cache";
import type { DemoApi } from "./demo-api";
import { demoClipNotes } from "./demo-clip-notes";
import type { Progress } from "./progress";

interface SeedWork {
  api: DemoApi;
  progress: Progress;
  signal: AbortSignal;
}

/** As many as a small machine can render and take in side by side. */
const atOnce = 2;

const clipAnswer = z.object({ id: z.int(), display_name: z.string().nullable() });

/**
 * Renders every clip that the library does not have yet and uploads it; then puts them into their other categories.
 * Answers them by title.
 */
export async function seedClips(
  { api, progress, signal }: SeedWork,
  categories: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const folder = await clipCacheFolder();
  const present = await api.get("/prerolls", clipAnswer.array());
  const ids = new Map(present.map((clip) => [clip.display_name ?? "", clip.id]));
  const missing = demoCatalog.filter(({ title }) => !ids.has(title));
  const waiting = [...missing];
  let done = demoCatalog.length - missing.length;
  const worker = async () => {
    for (let recipe = waiting.shift(); recipe; recipe = waiting.shift()) {
      signal.throwIfAborted();
      const { title } = recipe;
      const [clip] = await makeDemoClips(folder, { titles: [title] });
      if (!clip) throw new Error(`There is no demo clip ${title}.`);
      ids.set(title, await upload(api, clip, categories));
      done += 1;
      progress.step(`Rendering and uploading clips: ${done} of ${demoCatalog.length}, ${title}`);
    }
  };
  await allOrNone(Array.from({ length: atOnce }, worker), () => waiting.splice(0));
  await addOtherCategories(api, ids, categories);
  progress.done(`${demoCatalog.length} clips in ${categories.size} categories.`);
  return ids;
}

/** Waits for all of it, also when a part fails: nothing goes on behind the back of whoever ends the demo. */
async function allOrNone(work: readonly Promise<void>[], giveUp: () => void): Promise<void> {
  for (const part of work) part.catch(giveUp);
  const results = await Promise.allSettled(work);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

async function upload(
  api: DemoApi,
  { path, fileName, title, category }: DemoClip,
  categories: ReadonlyMap<string, number>,
): Promise<number> {
  const note = demoClipNotes.find((one) => one.title === title);
  const form = new FormData();
  form.set("display_name", title);
  form.set("category_id", String(categories.get(category) ?? ""));
  form.set("tags", JSON.stringify(note?.tags ?? []));
  if (note?.description) form.set("description", note.description);
  form.set("file", new Blob([await readFile(path)], { type: "application/octet-stream" }), fileName);
  return (await api.send("POST", "/prerolls/upload", form, clipAnswer)).id;
}

/** One after the other: what comes into a category first plays first. */
async function addOtherCategories(
  api: DemoApi,
  ids: ReadonlyMap<string, number>,
  categories: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { title, alsoIn } of demoClipNotes) {
    const own = demoCatalog.find((recipe) => recipe.title === title)?.category;
    const id = ids.get(title);
    if (alsoIn.length === 0 || own === undefined || id === undefined) continue;
    const category_ids = [own, ...alsoIn].map((name) => categories.get(name));
    await api.send("PUT", `/prerolls/${id}`, { category_ids }, clipAnswer);
  }
}
