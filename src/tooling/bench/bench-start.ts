import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { atMost, type Figure } from "./figure";
import { memoryMb, processesOf } from "./memory";
import { startProcess } from "./running-process";

const rounds = 3;
/** After its first requests an app settles: caches fill, the collector runs, the database's start-up helpers end. */
const settleMs = 8_000;

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Starts the app as `npm start` does, on a fresh folder and on a used one, and weighs it when idle. */
export async function benchStart(port: number, folder: string): Promise<Figure[]> {
  const fresh: number[] = [];
  const warm: number[] = [];
  let idleMb = 0;
  for (let round = 0; round < rounds; round++) {
    const dataDir = join(folder, `start-${round}`);
    const options = {
      args: ["src/tooling/start.mjs"],
      port,
      path: "/health",
      env: { MARQUEE_DATA_DIR: dataDir },
    };
    const first = await startProcess(options);
    fresh.push(first.readyMs);
    await first.stop();
    const second = await startProcess(options);
    warm.push(second.readyMs);
    if (round === rounds - 1) {
      await fetch(`${second.url}/web`).then((answer) => answer.text());
      await sleep(settleMs);
      idleMb = memoryMb(processesOf(second.pid, dataDir));
    }
    await second.stop();
  }
  return [
    atMost("warm start to the first 200", median(warm), 1_000, "ms", `median of ${rounds}`),
    atMost("start on a fresh folder", median(fresh), 3_000, "ms", `median of ${rounds}`),
    atMost("idle memory, app and database", idleMb, 250, "MB", "PSS, after a page was shown"),
  ];
}
