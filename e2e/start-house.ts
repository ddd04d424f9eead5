import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { freePort } from "./free-port";
import { type RunningApp, startApp } from "./start-app";
import { originalPreroll, plexToken } from "./world-facts";

export interface House {
  app: RunningApp;
  plexUrl: string;
  dataDir: string;
  /** Ends everything and removes what it left. */
  close(): Promise<void>;
}

/** The built app on a fresh folder with spaces in its path, and a Plex to speak to. */
export async function startHouse(): Promise<House> {
  const plex = await startFakePlex({ token: plexToken, preroll: originalPreroll });
  const dataDir = join(await mkdtemp(join(tmpdir(), "marquee e2e ")), "data folder");
  const app = await startApp({ dataDir, port: await freePort() });
  return {
    app,
    plexUrl: plex.url,
    dataDir,
    close: async () => {
      await app.stop();
      await plex.stop();
      await rm(join(dataDir, ".."), { recursive: true, force: true });
    },
  };
}
