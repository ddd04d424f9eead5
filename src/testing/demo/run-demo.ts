import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { demoApi } from "./demo-api";
import { type DemoFolder, emptyDemoFolder, holdsDemo, openDemoFolder } from "./demo-folder";
import { freePort } from "./free-port";
import { guide } from "./guide";
import { terminalProgress } from "./progress";
import { seedDemo } from "./seed-demo";
import { type DemoApp, lastLines, startDemoApp } from "./start-demo-app";

const usage = `npm run demo -- [options]

  --fresh          forget what was done in an earlier demo and begin anew
  --folder <path>  keep the demo there instead of in ./.demo
  --help           show this`;

const plexName = "Living Room Cinema";
const plexToken = "demo-plex-token";
/** Below the ports that systems hand out by themselves, and easy to remember beside 9393. */
const plexPort = 29_393;
/** What the owner of the pretend Plex had set before Marquee came. */
const ownPreroll = "/media/our-own/family-intro.mp4";

const progress = terminalProgress();

export interface RunDemoOptions {
  /** The built app's server. */
  serverFile: string;
  args: readonly string[];
}

/** Runs the demo until it is told to stop; answers the exit code. Throws an error with a sentence for people. */
export async function runDemo({ serverFile, args }: RunDemoOptions): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: "boolean", default: false },
      folder: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    progress.done(usage);
    return 0;
  }
  // npm runs us in the project's folder and tells where it was called.
  const path = values.folder ? resolve(process.env.INIT_CWD ?? "", values.folder) : resolve(".demo");
  if (await isRunning(path)) return 1;
  if (values.fresh && (await holdsDemo(path))) await emptyDemoFolder(path);
  const folder = await openDemoFolder(path);
  const stopping = stopSignal();
  const { plexPreroll } = await folder.read();
  const plex = await startFakePlex({
    port: await freePort(plexPort),
    token: plexToken,
    friendlyName: plexName,
    platform: "Linux",
    preroll: plexPreroll ?? ownPreroll,
  });
  try {
    return await runBeside(plex, folder, serverFile, stopping);
  } finally {
    await folder.remember({ plexPreroll: plex.preroll, run: null });
    await plex.stop();
  }
}

/** Whether a demo of this folder is on already; says where. Two of them would take each other's Plex away. */
async function isRunning(path: string): Promise<boolean> {
  if (!(await holdsDemo(path))) return false;
  const { run } = await (await openDemoFolder(path)).read();
  if (!run || !isAlive(run.pid)) return false;
  const answers = await fetch(`${run.url}/health`).catch(() => null);
  if (!answers?.ok) return false;
  progress.done(`The demo is running already: ${run.url}/web (process ${run.pid}).`);
  return true;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Aborted by Ctrl-C, by SIGTERM and by a terminal that is closed. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => controller.abort(new Error("stopped")));
  }
  return controller.signal;
}

async function runBeside(
  plex: FakePlex,
  folder: DemoFolder,
  serverFile: string,
  stopping: AbortSignal,
): Promise<number> {
  const app = await startApp(folder, serverFile);
  const endings = new AbortController();
  void app.ended.then(() => endings.abort(new Error("the app ended")));
  const signal = AbortSignal.any([stopping, endings.signal]);
  try {
    await folder.remember({ run: { pid: process.pid, url: app.url } });
    await prepare(app, plex, folder, signal);
    await untilAborted(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    if (stopping.aborted) progress.done("Stopping the demo.");
    await app.stop();
  }
  if (stopping.aborted) return 0;
  throw new Error(`Marquee ended by itself:\n${lastLines(folder.logFile)}`);
}

async function startApp(folder: DemoFolder, serverFile: string): Promise<DemoApp> {
  const wanted = Number(process.env.PORT || 9393);
  const port = await freePort(wanted);
  if (port !== wanted) progress.done(`Port ${wanted} is taken, so the demo takes ${port}.`);
  progress.step("Starting Marquee…");
  const app = await startDemoApp({ serverFile, port, dataDir: folder.dataDir, logFile: folder.logFile });
  progress.done(`Marquee listens at ${app.url}`);
  return app;
}

/** The first time fills the empty app; every later time only sees to it that it finds its Plex. */
async function prepare(app: DemoApp, plex: FakePlex, folder: DemoFolder, signal: AbortSignal): Promise<void> {
  const { isSeeded, apiKey } = await folder.read();
  const key = await usableKey(app.url, apiKey, { mayMake: !isSeeded });
  if (isSeeded) {
    await reconnect(app, plex);
  } else {
    await folder.remember({ apiKey: key });
    progress.done(`Filling it, about a minute the first time; you may watch: ${app.url}/web/prerolls`);
    const { dataDir } = folder;
    await seedDemo({ url: app.url, apiKey: key ?? "", dataDir, plex, progress, signal });
    await folder.remember({ isSeeded: true });
  }
  progress.done(guide({ url: app.url, plexUrl: plex.url, apiKey: key, folder: folder.path }));
}

/** The key of the last time while it is accepted, else a new one; null when there may be none. */
async function usableKey(
  url: string,
  known: string | null,
  { mayMake }: { mayMake: boolean },
): Promise<string | null> {
  const api = demoApi(url);
  if (known) {
    const { valid } = await api.get(
      `/api/keys/validate?api_key=${encodeURIComponent(known)}`,
      z.object({ valid: z.boolean() }),
    );
    if (valid) return known;
  }
  if (!mayMake) return null;
  const fields = { name: "Demo", permissions: "full", description: "Printed by npm run demo." };
  return (await api.send("POST", "/api/keys", fields, z.object({ key: z.string() }))).key;
}

/** Only the demo's own Plex is followed to its new address; what a stranger connected is theirs. */
async function reconnect({ url }: DemoApp, plex: FakePlex): Promise<void> {
  const api = demoApi(url);
  const settings = await api.get(
    "/settings",
    z.object({ plex_url: z.string().nullable(), plex_server_name: z.string().nullable() }),
  );
  if (settings.plex_server_name !== plexName || settings.plex_url === plex.url) return;
  await api.send("PUT", "/settings", { plex_url: plex.url }, z.unknown());
  progress.done(`The pretend Plex has moved to ${plex.url}.`);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
