import type { Inngest, InngestFunction } from "inngest";
import type { Sql } from "postgres";
import { afterEach } from "vitest";
import type { Connection } from "@/db/client";
import { createEngine, type Engine, type EngineOptions } from "@/platform/inngest/engine/create-engine";
import { createEngineClient } from "@/platform/inngest/engine-client";
import { testDatabase } from "@/testing/database";
import { FakeClock } from "@/testing/engine/fake-clock";
import { quietLogger } from "@/testing/engine/quiet-logger";

export interface RunRow {
  id: string;
  functionId: string;
  status: string;
  output: unknown;
  error: { name: string; message: string } | null;
  event: { name: string; data: Record<string, unknown> };
}

type Make = (inngest: Inngest) => readonly InngestFunction.Any[];

export interface EngineLab {
  sql: Sql;
  connection: Connection;
  clock: FakeClock;
  /** An engine with these functions, and its client; stopped after the test. Two of them act as two processes. */
  start(make: Make, options?: Partial<EngineOptions>): Promise<{ engine: Engine; inngest: Inngest }>;
  /** The runs of a function, once that many have come to an end. */
  ended(functionId: string, count?: number): Promise<RunRow[]>;
  runs(functionId: string): Promise<RunRow[]>;
  /** Waits, in real time, until something holds. */
  until(what: string, holds: () => boolean | Promise<boolean>): Promise<void>;
  /** Gives what should not happen the time to happen. */
  settle(): Promise<void>;
}

/** Long for a busy machine, and still well below the idle engine's own look at the database. */
const patienceMs = 15_000;
const settleMs = 250;

/** A database, a clock that stands still, and engines on them. Call once at the top of a test file. */
export async function engineLab(startAt = "2026-01-15T12:00:00Z"): Promise<EngineLab> {
  const { sql, connection, empty } = await testDatabase();
  const clock = new FakeClock(startAt);
  let engines: Engine[] = [];

  afterEach(async () => {
    await Promise.all(engines.map((engine) => engine.stop({ drainMs: 2_000 })));
    engines = [];
    await empty();
    clock.moveTo(startAt);
  });

  async function runs(functionId: string): Promise<RunRow[]> {
    return sql<RunRow[]>`
      select id, function_id as "functionId", status, output, error, event from engine_runs
      where function_id = ${`lab-${functionId}`} order by created_at, id`;
  }

  async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    const deadlineMs = performance.now() + patienceMs;
    while (!(await holds())) {
      if (performance.now() > deadlineMs) throw new Error(`It did not come to be that ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return {
    sql,
    connection,
    clock,
    runs,
    until,
    async start(make, options = {}) {
      let engine: Engine | undefined;
      const fetch: typeof globalThis.fetch = (input, init) => {
        if (!engine) throw new Error("No engine yet.");
        return engine.fetch(input, init);
      };
      const inngest = createEngineClient("lab", fetch, quietLogger);
      const backoffMs = (attempt: number) => attempt * 10_000;
      const given = { sql, client: inngest, logger: quietLogger, clock, backoffMs };
      engine = createEngine({ ...given, functions: make(inngest), ...options });
      engines.push(engine);
      await engine.start();
      return { engine, inngest };
    },
    async ended(functionId, count = 1) {
      const over = async () => (await runs(functionId)).filter((run) => run.status !== "active");
      await until(`${count} runs of ${functionId} ended`, async () => (await over()).length >= count);
      return over();
    },
    settle: () => new Promise((resolve) => setTimeout(resolve, settleMs)),
  };
}
