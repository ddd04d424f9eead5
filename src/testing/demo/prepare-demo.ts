import { z } from "zod";
import { demoApi } from "./demo-api";
import { type DemoFolder, demoContents } from "./demo-folder";
import { demoPlexName } from "./demo-plex";
import type { Progress } from "./progress";
import { seedDemo } from "./seed-demo";
import { writeSharedSequence } from "./shared-sequence";

export interface PrepareDemoOptions {
  /** Of the running app. */
  url: string;
  plex: { url: string; token: string };
  folder: DemoFolder;
  progress: Progress;
  signal: AbortSignal;
}

/**
 * The first time it fills the empty app; every later time it only sees to it that the app finds its Plex, and keeps
 * what a stranger did. Answers the demo's API key, null when that was revoked.
 */
export async function prepareDemo(options: PrepareDemoOptions): Promise<string | null> {
  const { url, plex, folder, progress } = options;
  const { isSeeded, contents, apiKey: known } = await folder.read();
  await writeSharedSequence(folder.sharedSequence);
  if (isSeeded) {
    if (contents < demoContents) {
      progress.done("An earlier demo filled this folder; npm run demo -- --fresh shows what is new since.");
    }
    if (await followPlex(url, plex.url)) progress.done(`The pretend Plex has moved to ${plex.url}.`);
    return known !== null && (await isValid(url, known)) ? known : null;
  }
  const apiKey = known !== null && (await isValid(url, known)) ? known : await makeKey(url);
  await folder.remember({ apiKey });
  progress.done(`Filling it, one or two minutes the first time. You may watch: ${url}/web/prerolls`);
  await seedDemo({ ...options, apiKey, dataDir: folder.dataDir, oldDisk: folder.oldDisk });
  await folder.remember({ isSeeded: true, contents: demoContents });
  return apiKey;
}

async function isValid(url: string, key: string): Promise<boolean> {
  const path = `/api/keys/validate?api_key=${encodeURIComponent(key)}`;
  return (await demoApi(url).get(path, z.object({ valid: z.boolean() }))).valid;
}

async function makeKey(url: string): Promise<string> {
  const fields = { name: "Demo", permissions: "full", description: "Printed by npm run demo." };
  return (await demoApi(url).send("POST", "/api/keys", fields, z.object({ key: z.string() }))).key;
}

/** Only the demo's own Plex is followed to its new address; a server that a stranger connected is theirs. */
async function followPlex(url: string, plexUrl: string): Promise<boolean> {
  const api = demoApi(url);
  const settings = await api.get(
    "/settings",
    z.object({ plex_url: z.string().nullable(), plex_server_name: z.string().nullable() }),
  );
  if (settings.plex_server_name !== demoPlexName || settings.plex_url === plexUrl) return false;
  await api.send("PUT", "/settings", { plex_url: plexUrl }, z.unknown());
  return true;
}
