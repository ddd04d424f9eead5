import { dirname } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { type Connection, type OpenOptions, openDatabase } from "@/db/client";
import { locate } from "@/db/locate";
import { StartupError } from "@/lib/startup-error";

/** "marq" in ASCII: any number will do, as long as every Marquee takes the same. */
const migrationLock = 0x6d617271;

/** PostgreSQL's code for it. */
const diskFull = "53100";

/**
 * Brings the tables up to date, one process at a time. Throws a StartupError when a newer Marquee has been at this
 * database, or when a migration fails (nothing of it stays).
 */
export async function migrateDatabase(
  connection: Connection,
  options: Pick<OpenOptions, "socket"> = {},
): Promise<void> {
  const journal = locate("drizzle/meta/_journal.json");
  if (!journal) throw new StartupError("internal", "The folder drizzle/ with Marquee's tables is missing.");
  const migrationsFolder = dirname(dirname(journal));
  const { sql, database, close } = openDatabase(connection, {
    ...options,
    max: 1,
    applicationName: "marquee migrations",
  });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await refuseNewerDatabase(sql, migrationsFolder);
    await migrate(database, { migrationsFolder });
  } catch (error) {
    if (error instanceof StartupError) throw error;
    if (sqlState(error) === diskFull) {
      const sentence = "The database's disk is full: free at least 200 MB and start Marquee again.";
      throw new StartupError("cannotWrite", sentence, error);
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError("internal", `The database could not be brought up to date: ${reason}`, error);
  } finally {
    await close();
  }
}

/** Drizzle wraps the driver's error. */
function sqlState(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code;
}

async function refuseNewerDatabase(sql: Sql, migrationsFolder: string): Promise<void> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as found`;
  if (!table?.found) return;
  const [last] = await sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`;
  const newestKnown = Math.max(
    0,
    ...readMigrationFiles({ migrationsFolder }).map((file) => file.folderMillis),
  );
  if (Number(last?.at ?? 0) <= newestKnown) return;
  throw new StartupError(
    "config",
    "This database was last used by a newer Marquee: start that version again, or restore a backup made by this one.",
  );
}
