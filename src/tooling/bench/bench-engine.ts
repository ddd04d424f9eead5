import { getSql } from "@/db/client";
import { startDatabase } from "@/db/start-database";
import { atLeast, type Figure } from "./figure";
import { measureEngine } from "./measure-engine";

/** One-step runs on an embedded database of its own. */
export async function benchEngine(dataDir: string): Promise<Figure[]> {
  const database = await startDatabase({ dataDir, databaseUrl: undefined, log: () => undefined });
  try {
    const { runsPerSecond } = await measureEngine({ sql: getSql() });
    return [atLeast("one-step runs of the engine", runsPerSecond, 300, "/s", "embedded database, fsync on")];
  } finally {
    await database.stop();
  }
}
