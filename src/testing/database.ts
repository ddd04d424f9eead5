import { randomBytes } from "node:crypto";
import type { Sql } from "postgres";
import { afterAll, inject } from "vitest";
import { type Connection, type Database, openDatabase, setDatabase } from "@/db/client";
import { templateName } from "@/testing/database-cluster";

export interface TestDatabase {
  database: Database;
  sql: Sql;
  /** For a second pool on the same database: another process, as far as PostgreSQL can tell. */
  connection: Connection;
  /** Empties every table and starts its numbers again at 1. */
  empty(): Promise<void>;
}

/**
 * A fresh, migrated database for this test file, which is also what `getDatabase()` answers; dropped at its end.
 * Call it once at the top of a `*.db.test.ts`: `const { database } = await testDatabase();`
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject("testServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = openDatabase({ ...server, database: "postgres" }, { max: 1 });
  await admin.sql`create database ${admin.sql(name)} template ${admin.sql(templateName)} strategy file_copy`;

  const connection = { ...server, database: name };
  const pool = openDatabase(connection, { max: 8 });
  setDatabase(pool);
  afterAll(async () => {
    setDatabase(null);
    await pool.close(1);
    await admin.sql`drop database ${admin.sql(name)} with (force)`;
    await admin.close();
  });
  return { database: pool.database, sql: pool.sql, connection, empty: () => emptyTables(pool.sql) };
}

async function emptyTables(sql: Sql): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`;
  if (tables.length === 0) return;
  await sql.unsafe(`truncate ${tables.map((table) => table.name).join(", ")} restart identity cascade`);
}
