import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { theWorld } from "../world";
import { plexToken } from "../world-facts";
import { call, makeKey } from "./call";
import { bundleWith, sharedForm } from "./share-cases";

export interface Seed {
  full: string;
  read: string;
  categoryId: number;
  prerollId: number;
  otherPrerollId: number;
  scheduleId: number;
  sequenceId: number;
  keyId: number;
  /** An archive with `h264-aac.mp4` that waits to be confirmed. */
  previewId: string;
  /** The file name of the clip's picture. */
  picture: string;
}

const withId = (body: unknown) => body as { id: number };

/** A form with one of the sample clips. */
export async function clipForm(sample: string, fields: Record<string, string> = {}, fileName = sample) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([await readFile(join(theWorld().clipsFolder, sample))]), fileName);
  return form;
}

/** Two clips in a category that a schedule plays now on a connected Plex, a sequence of them, and two keys. */
export async function seed(): Promise<Seed> {
  const { plex, dataDir } = theWorld();
  await call("PUT", "/settings", {}, { plex_url: plex.url, plex_token: plexToken });
  const category = await call("POST", "/categories", {}, { name: "Autumn", description: "Leaves" });
  const categoryId = withId(category.body).id;
  const clips = [];
  for (const sample of ["h264-aac.mp4", "no-sound.mp4"]) {
    const form = await clipForm(sample, { category_id: String(categoryId), tags: "leaf,wind" });
    clips.push((await call("POST", "/prerolls/upload", {}, form)).body as { id: number; thumbnail: string });
  }
  const schedule = await call(
    "POST",
    "/schedules",
    {},
    { name: "Always", type: "daily", start_date: "2020-01-01", category_id: categoryId, priority: 8 },
  );
  const sequence = await call(
    "POST",
    "/sequences",
    {},
    { name: "Evening", blocks: [{ type: "random", category_id: categoryId, count: 2 }] },
  );
  const archive = sharedForm(await bundleWith("h264-aac.mp4", "Shared"), "shared.zip");
  const preview = await call("POST", "/sequences/import", {}, archive);
  const [full, read] = [await makeKey("full"), await makeKey("read")];
  const keys = await call("GET", "/api/keys");
  await call(
    "PUT",
    "/path-mappings",
    {},
    { mappings: [{ nexroll_path: join(dataDir, "prerolls"), plex_path: "/media/before the film" }] },
  );
  return {
    full,
    read,
    categoryId,
    prerollId: clips[0]?.id ?? 0,
    otherPrerollId: clips[1]?.id ?? 0,
    scheduleId: withId(schedule.body).id,
    sequenceId: withId(sequence.body).id,
    keyId: (keys.body as { keys: { id: number }[] }).keys[0]?.id ?? 0,
    previewId: (preview.body as { preview_id: string }).preview_id,
    picture: (clips[0]?.thumbnail ?? "").split("/").at(-1) ?? "",
  };
}

/** Takes everything away again, so that the house is as it was. */
export async function unseed(): Promise<void> {
  const listed = async (path: string) =>
    (await call("GET", path)).body as { id: number; is_system?: boolean }[];
  for (const path of ["/schedules", "/sequences", "/prerolls", "/categories"]) {
    const rows = (await listed(path)).filter((row) => !row.is_system);
    for (const { id } of rows) await call("DELETE", `${path}/${id}`);
  }
  await call("PUT", "/path-mappings", {}, { mappings: [] });
  await call("PUT", "/settings", {}, { plex_url: "" });
}
