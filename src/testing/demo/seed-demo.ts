import { join } from "node:path";
import { Temporal } from "temporal-polyfill/full";
import { z } from "zod";
import { type DemoApi, demoApi } from "./demo-api";
import { demoCategories } from "./demo-categories";
import { demoSchedules } from "./demo-schedules";
import type { Progress } from "./progress";
import { seedClips } from "./seed-clips";

export interface SeedDemoOptions {
  /** Of the running app. */
  url: string;
  /** One with all rights. */
  apiKey: string;
  dataDir: string;
  plex: { url: string; token: string };
  progress: Progress;
  signal: AbortSignal;
}

/** Where the pretend Plex sees our clips: another machine would see them under another name too. */
const prerollsOnPlex = "/media/prerolls";

const named = z.object({ id: z.int(), name: z.string() });
const anything = z.unknown();

/**
 * Fills an empty Marquee through its public API. What is there already by name stays as it is, so that a seeding
 * that was cut short can be done again. Throws when a call is refused, and when `signal` says so.
 */
export async function seedDemo(options: SeedDemoOptions): Promise<void> {
  const { url, apiKey, dataDir, plex, progress, signal } = options;
  const api = demoApi(url, { key: apiKey, signal });
  const categories = await seedCategories(api);
  const mapping = { nexroll_path: join(dataDir, "prerolls"), plex_path: prerollsOnPlex };
  await api.send("PUT", "/path-mappings", { mappings: [mapping] }, anything);
  await seedClips({ api, progress, signal }, categories);
  await seedSchedules(api, categories);
  progress.done("A year of schedules.");
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

async function seedSchedules(api: DemoApi, categories: ReadonlyMap<string, number>): Promise<void> {
  const present = new Set((await api.get("/schedules", named.array())).map(({ name }) => name));
  for (const { category, fallback, fields } of demoSchedules(Temporal.Now.plainDateISO())) {
    if (present.has(fields.name)) continue;
    const category_id = categories.get(category);
    const fallback_category_id = fallback === undefined ? null : categories.get(fallback);
    await api.send("POST", "/schedules", { ...fields, category_id, fallback_category_id }, named);
  }
}

/** Somebody put a category on by hand, and took it off again. */
async function makeHistory(api: DemoApi, categories: ReadonlyMap<string, number>): Promise<void> {
  const chosen = categories.get(demoCategories[0]?.name ?? "");
  await api.send("POST", `/external/apply-category/${chosen}?hours=1`, undefined, anything);
  // The documented API has no word for it; the console's own does.
  await api.send("POST", "/api/trpc/playback.clearOverride?batch=1", {}, anything);
}
