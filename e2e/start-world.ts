import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeClips } from "@/testing/clips/make-clips";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { freePort } from "./free-port";
import { startApp } from "./start-app";
import { originalPreroll, plexToken } from "./world-facts";

/** The built app on a fresh folder, a Plex to speak to, and clips to upload; all ended with the run. */
export default async function startWorld(): Promise<() => Promise<void>> {
  const clips = await makeClips();
  const plex = await startFakePlex({ token: plexToken, preroll: originalPreroll });
  const dataDir = join(await mkdtemp(join(tmpdir(), "marquee e2e ")), "data folder");
  const app = await startApp({ dataDir, port: await freePort() });
  process.env.MARQUEE_E2E_URL = app.url;
  process.env.MARQUEE_E2E_PLEX = plex.url;
  process.env.MARQUEE_E2E_CLIPS = clips.folder;
  process.env.MARQUEE_E2E_DATA = dataDir;
  return async () => {
    await app.stop();
    await plex.stop();
    await rm(join(dataDir, ".."), { recursive: true, force: true });
  };
}
