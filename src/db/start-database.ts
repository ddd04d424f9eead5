import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, type OpenOptions, openDatabase, setDatabase } from "@/db/client";
import { EmbeddedPostgres } from "@/db/embedded/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";
import { outsideFailure } from "@/db/outside-failure";
import { StartupError } from "@/lib/startup-error";

const poolSize = 12;
/** An outside server may be starting beside us (compose): this long we keep knocking. */
const outsidePatienceMs = 10_000;
const knockPauseMs = 500;
const oldestVersion = 150_000;

export interface StartOptions {
  /** Absolute. */
  dataDir: string;
  /** Undefined starts the embedded server. */
  databaseUrl: string | undefined;
  log: (message: string) => void;
}

export interface RunningDatabase {
  kind: "embedded" | "outside";
  connection: Connection;
  /** Ends queries under way within 3 seconds, closes the pool, and stops the embedded server if nobody else uses it. */
  stop(): Promise<void>;
}

/**
 * Starts or reaches the database, brings its tables up to date and makes it the one of this process (`getDatabase`).
 * Throws a StartupError with one sentence when it cannot.
 */
export async function startDatabase(options: StartOptions): Promise<RunningDatabase> {
  if (options.databaseUrl) return startOutside({ url: options.databaseUrl });
  const server = await EmbeddedPostgres.start(options);
  try {
    return await open("embedded", server.connection, { socket: server.openSocket }, () => server.stop());
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function startOutside(connection: { url: string }): Promise<RunningDatabase> {
  await knock(connection);
  return open("outside", connection, {}, async () => {});
}

async function open(
  kind: RunningDatabase["kind"],
  connection: Connection,
  options: Pick<OpenOptions, "socket">,
  stopServer: () => Promise<void>,
): Promise<RunningDatabase> {
  await migrateDatabase(connection, options);
  const pool = openDatabase(connection, { ...options, max: poolSize });
  setDatabase(pool);
  return {
    kind,
    connection,
    async stop() {
      setDatabase(null);
      await pool.close(3);
      await stopServer();
    },
  };
}

async function knock(connection: { url: string }): Promise<void> {
  const deadlineMs = Date.now() + outsidePatienceMs;
  for (;;) {
    const { sql, close } = openDatabase(connection, { max: 1 });
    try {
      const [row] = await sql`select current_setting('server_version_num')::int as version`;
      if (Number(row?.version) >= oldestVersion) return;
      const message = "DATABASE_URL leads to a PostgreSQL older than 15: Marquee needs 15 or newer.";
      throw new StartupError("config", message);
    } catch (error) {
      const { failure, passing } = outsideFailure(connection.url, error);
      if (!passing || Date.now() > deadlineMs) throw failure;
    } finally {
      await close(1);
    }
    await sleep(knockPauseMs);
  }
}
