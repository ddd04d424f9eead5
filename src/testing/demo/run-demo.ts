import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { FakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { type DemoFolder, emptyDemoFolder, holdsDemo, openDemoFolder } from "./demo-folder";
import { startDemoPlex } from "./demo-plex";
import { freePort } from "./free-port";
import { guide } from "./guide";
import { prepareDemo } from "./prepare-demo";
import { terminalProgress } from "./progress";
import { lastLines, startDemoApp } from "./start-demo-app";

const usage = `npm run demo -- [options]

  --fresh          forget what was done in an earlier demo and begin anew
  --folder <path>  keep the demo there instead of in ./.demo
  --help           show this`;

const progress = terminalProgress();
const answerLimitMs = 2_000;

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
  const stopping = stopSignal();
  // npm runs us in the project's folder and tells where it was called.
  const path = values.folder ? resolve(process.env.INIT_CWD ?? "", values.folder) : resolve(".demo");
  if (await isRunning(path)) return 1;
  if (values.fresh && (await holdsDemo(path))) await emptyDemoFolder(path);
  const folder = await openDemoFolder(path);
  const plex = await startDemoPlex((await folder.read()).plexPreroll);
  try {
    await runBeside(plex, folder, serverFile, stopping);
  } catch (error) {
    if (!stopping.aborted) throw error;
  } finally {
    await folder.remember({ plexPreroll: plex.preroll, run: null });
    await plex.stop();
  }
  return 0;
}

/** Whether a demo of this folder is on already; says where. Two of them would take each other's Plex away. */
async function isRunning(path: string): Promise<boolean> {
  if (!(await holdsDemo(path))) return false;
  const { run } = await (await openDemoFolder(path)).read();
  if (!run || !isAlive(run.pid)) return false;
  const answer = await fetch(`${run.url}/health`, { signal: AbortSignal.timeout(answerLimitMs) }).catch(
    () => null,
  );
  if (!answer?.ok) return false;
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

/** Until it is stopped. Throws when the app ends by itself. */
async function runBeside(plex: FakePlex, folder: DemoFolder, serverFile: string, stopping: AbortSignal) {
  const { dataDir, logFile } = folder;
  const port = await choosePort();
  progress.step("Starting Marquee…");
  const app = await startDemoApp({ serverFile, port, dataDir, logFile, signal: stopping });
  const { url } = app;
  progress.done(`Marquee listens at ${url}`);
  const died = new AbortController();
  const signal = AbortSignal.any([stopping, died.signal]);
  void app.ended.then(() => died.abort(new Error(`Marquee ended by itself:\n${lastLines(logFile)}`)));
  // At once, and not only when the last rendering has let go.
  stopping.addEventListener("abort", () => {
    progress.done("Stopping the demo.");
    void app.stop();
  });
  try {
    await folder.remember({ run: { pid: process.pid, url } });
    const apiKey = await prepareDemo({ url, plex, folder, progress, signal });
    progress.done(
      guide({ url, plexUrl: plex.url, apiKey, folder: folder.path, sharedSequence: folder.sharedSequence }),
    );
    await untilAborted(signal);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await app.stop();
  }
}

async function choosePort(): Promise<number> {
  const wanted = Number(process.env.PORT || 9393);
  const port = await freePort(wanted);
  if (port !== wanted) progress.done(`Port ${wanted} is taken, so the demo takes ${port}.`);
  return port;
}

/** Never resolves: rejects with the reason. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
  });
}
