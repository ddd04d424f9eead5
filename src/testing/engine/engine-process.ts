import { type Connection, openDatabase } from "@/db/client";
import { createEngine, type Engine } from "@/platform/inngest/engine/create-engine";
import { createEngineClient } from "@/platform/inngest/engine-client";
import { crashFunctions } from "@/testing/engine/crash-functions";
import { quietLogger } from "@/testing/engine/quiet-logger";

/** A process of its own with an engine, for tests that kill it. Arguments: connection as JSON, name. Prints "up". */
async function run(connection: Connection, name: string): Promise<void> {
  const { sql } = openDatabase(connection, { max: 4 });
  let engine: Engine | undefined;
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (!engine) throw new Error("No engine yet.");
    return engine.fetch(input, init);
  };
  const client = createEngineClient("lab", fetch, quietLogger);
  engine = createEngine({ sql, client, functions: crashFunctions(client, sql, name), logger: quietLogger });
  await engine.start();
  process.stdout.write("up\n");
}

const [connection = "{}", name = "child"] = process.argv.slice(2);
run(JSON.parse(connection) as Connection, name).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
