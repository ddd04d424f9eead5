import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "@/db/client";
import { EmbeddedPostgres } from "@/db/embedded/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";

export const templateName = "template_marquee";

declare module "vitest" {
  export interface ProvidedContext {
    /** How to reach the run's PostgreSQL; `testDatabase` makes databases there. */
    testServer:
      | { path: string; user: string }
      | { host: string; port: number; password: string; user: string };
  }
}

/** Vitest's global setup: one PostgreSQL for the whole run, with a migrated database to clone from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "marquee-test-"));
  const server = await EmbeddedPostgres.start({ dataDir, log: console.error, durable: false });
  const { connection } = server;
  if ("url" in connection) throw new Error("The embedded server has no URL.");
  const { database, ...location } = connection;

  const { sql, close } = openDatabase({ ...location, database }, { max: 1 });
  await sql`create database ${sql(templateName)}`;
  await close();
  await migrateDatabase({ ...location, database: templateName });
  project.provide("testServer", location);

  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
