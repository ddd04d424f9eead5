import type { Sql } from "postgres";
import { createEngine, type Engine } from "@/platform/inngest/engine/create-engine";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { createEngineClient } from "@/platform/inngest/engine-client";

const warmUpRuns = 200;
const measuredRuns = 3_000;
const sendBatch = 100;
const longestMs = 120_000;
const pollMs = 20;

const silent: EngineLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (fields, message) => console.error(message, fields),
};

/** How many functions of one step the engine runs in a second, from the first event sent to the last run's end. */
export async function measureEngine({ sql }: { sql: Sql }): Promise<{ runsPerSecond: number }> {
  let engine: Engine | undefined;
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (!engine) throw new Error("The engine is not made yet.");
    return engine.fetch(input, init);
  };
  const client = createEngineClient("bench", fetch, silent);
  let steps = 0;
  const fn = client.createFunction(
    { id: "one-step", triggers: [{ event: "bench/one" }] },
    async ({ event, step }) => step.run("count", () => ({ step: ++steps, n: event.data.n })),
  );
  engine = createEngine({ sql, client, functions: [fn], logger: silent });
  await engine.start();
  try {
    await runMany(sql, engine, warmUpRuns);
    const startedAtMs = performance.now();
    await runMany(sql, engine, measuredRuns);
    return { runsPerSecond: measuredRuns / ((performance.now() - startedAtMs) / 1_000) };
  } finally {
    await engine.stop();
  }
}

async function runMany(sql: Sql, engine: Engine, count: number): Promise<void> {
  for (let n = 0; n < count; n += sendBatch) {
    const size = Math.min(sendBatch, count - n);
    await engine.send(Array.from({ length: size }, (_, i) => ({ name: "bench/one", data: { n: n + i } })));
  }
  const deadlineMs = performance.now() + longestMs;
  for (;;) {
    const [row] = await sql<{ isOver: boolean }[]>`
      select not exists (select 1 from engine_events where dispatched_at is null)
        and not exists (select 1 from engine_jobs) as "isOver"`;
    if (row?.isOver) return;
    if (performance.now() > deadlineMs) throw new Error(`${count} runs did not end in ${longestMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
