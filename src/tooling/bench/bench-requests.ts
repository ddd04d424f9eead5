import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import autocannon from "autocannon";
import { atLeast, type Figure } from "./figure";
import { startProcess } from "./running-process";

const bareApp = "src/tooling/bench/bare-app";
const categoryCount = 40;
const rounds = 3;
const secondsEach = 4;

async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections: 10, duration: secondsEach });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} failed under load`);
  return result.requests.average;
}

async function addCategories(url: string): Promise<void> {
  for (let number = 1; number <= categoryCount; number++) {
    const answer = await fetch(`${url}/categories`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: `Category ${number}`, description: "Clips for the bench" }),
    });
    if (!answer.ok) throw new Error(`a category could not be made: ${answer.status}`);
  }
}

/** Requests a second beside a route handler that does nothing, in turns, so that a busy machine hurts both. */
export async function benchRequests(port: number, dataDir: string): Promise<Figure[]> {
  const nextBin = createRequire(import.meta.url).resolve("next/dist/bin/next");
  execFileSync(process.execPath, [nextBin, "build", bareApp], { stdio: "ignore" });
  const bare = await startProcess({
    args: [nextBin, "start", bareApp, "--port", String(port + 1), "--hostname", "127.0.0.1"],
    port: port + 1,
    path: "/bare",
  });
  const app = await startProcess({
    args: ["src/tooling/start.mjs"],
    port,
    path: "/health",
    env: { MARQUEE_DATA_DIR: dataDir },
  });
  try {
    await addCategories(app.url);
    const sums = { bare: 0, health: 0, categories: 0 };
    for (let round = 0; round < rounds; round++) {
      sums.bare += await requestsPerSecond(`${bare.url}/bare`);
      sums.health += await requestsPerSecond(`${app.url}/health`);
      sums.categories += await requestsPerSecond(`${app.url}/categories`);
    }
    const floor = sums.bare / rounds;
    const beside = (sum: number) => `${(sum / rounds).toFixed(0)}/s beside ${floor.toFixed(0)}/s`;
    return [
      atLeast("/health beside a bare handler", sums.health / sums.bare, 0.8, "x", beside(sums.health)),
      atLeast(
        `/categories, ${categoryCount} rows, beside a bare handler`,
        sums.categories / sums.bare,
        0.6,
        "x",
        beside(sums.categories),
      ),
    ];
  } finally {
    await app.stop();
    await bare.stop();
  }
}
