import { join } from "node:path";
import { Temporal } from "temporal-polyfill/full";
import { z } from "zod";
import { demoAbouts } from "./demo-abouts";
import { type DemoApi, demoApi } from "./demo-api";
import { demoCategories } from "./demo-categories";
import { demoSchedules } from "./demo-schedules";
import type { Progress } from "./progress";
import { seedClips } from "./seed-clips";
import { seedOldDisk } from "./seed-old-disk";
import { seedSequences } from "./seed-sequences";

export interface SeedDemoOptions {
  /** Of the running app. */
  url: string;
  /** One with all rights. */
  apiKey: string;
  dataDir: string;
  /** A folder beside it, for videos that are registered where they lie. */
  oldDisk: string;
  plex: { url: string; token: string };
  progress: Progress;
  signal: AbortSignal;
}

/** Where the pretend Plex sees our clips: another machine would see them under another name too. */
const onPlex = { prerolls: "/media/prerolls", oldDisk: "/media/old-disk" };

const demoGenres = { "Science Fiction": "Late Science Fiction", Family: "Family Matinee" };

const named = z.object({ id: z.int(), name: z.string() });
const anything = z.unknown();

/**
 * Fills an empty Marquee through its public API. What is there already by name stays as it is, so that a seeding
 * that was cut short can be done again. Throws when a call is refused, and when `signal` says so.
 */
export async function seedDemo(options: SeedDemoOptions): Promise<void> {
  const { url, apiKey, dataDir, oldDisk, plex, progress, signal } = options;
  const api = demoApi(url, { key: apiKey, signal });
  const categories = await seedCategories(api);
  const mappings = [
    { nexroll_path: join(dataDir, "prerolls"), plex_path: onPlex.prerolls },
    { nexroll_path: oldDisk, plex_path: onPlex.oldDisk },
  ];
  await api.send("PUT", "/path-mappings", { mappings }, anything);
  const clips = await seedClips({ api, progress, signal }, categories);
  await sayWhatClipsAreAbout(api, clips);
  progress.step("Registering a folder of old clips as it is…");
  const found = await seedOldDisk(api, { folder: oldDisk, categoryId: categories.get("Old Disk") });
  progress.done(`${found.size} more clips in a folder of their own: ${oldDisk}`);
  const sequences = await seedSequences(api, { categories, clips: new Map([...found, ...clips]) });
  progress.done(`${sequences.size} sequences, one of them for when nothing else plays.`);
  await seedSchedules(api, categories, sequences);
  progress.done("A year of schedules.");
  await seedGenres(api, categories);
  await api.send("PUT", "/settings", { plex_url: plex.url, plex_token: plex.token }, anything);
  await api.send("POST", "/external/sync-plex", undefined, anything);
  await makeHistory(api, categories);
  progress.done("Plex is connected and holds what should play.");
}

async function seedCategories(api: DemoApi): Promise<Map<string, number>> {
  const ids = new Map((await api.get("/categories", named.array())).map(({ name, id }) => [name, id]));
  for (const { name, description, playMode } of demoCategories) {
    if (ids.has(name)) continue;
    const made = await api.send("POST", "/categories", { name, description, plex_mode: playMode }, named);
    ids.set(name, made.id);
  }
  return ids;
}

/** The documented API has no word for it; the console's own does. */
async function sayWhatClipsAreAbout(api: DemoApi, clips: ReadonlyMap<string, number>): Promise<void> {
  for (const { title, about } of demoAbouts(Temporal.Now.plainDateISO())) {
    await api.send("POST", "/api/trpc/prerolls.update", { id: clips.get(title), about }, anything);
  }
}

async function seedSchedules(
  api: DemoApi,
  categories: ReadonlyMap<string, number>,
  sequences: ReadonlyMap<string, number>,
): Promise<void> {
  const present = new Set((await api.get("/schedules", named.array())).map(({ name }) => name));
  for (const { category, sequence, fallback, fields } of demoSchedules(Temporal.Now.plainDateISO())) {
    if (present.has(fields.name)) continue;
    const linked = {
      category_id: categories.get(category),
      source_sequence_id: sequence === undefined ? null : sequences.get(sequence),
      fallback_category_id: fallback === undefined ? null : categories.get(fallback),
    };
    await api.send("POST", "/schedules", { ...fields, ...linked }, named);
  }
}

/** What a film brings on while it is being watched and no schedule has its time. */
async function seedGenres(api: DemoApi, categories: ReadonlyMap<string, number>): Promise<void> {
  for (const [genre, category] of Object.entries(demoGenres)) {
    await api.send("PUT", "/genre-mappings", { genre, category_id: categories.get(category) }, anything);
  }
}

/** Somebody put a category on by hand, and took it off again. */
async function makeHistory(api: DemoApi, categories: ReadonlyMap<string, number>): Promise<void> {
  const chosen = categories.get(demoCategories[0]?.name ?? "");
  await api.send("POST", `/external/apply-category/${chosen}?hours=1`, undefined, anything);
  // Here too.
  await api.send("POST", "/api/trpc/playback.clearOverride?batch=1", {}, anything);
}
