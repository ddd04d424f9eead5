import { describe, expect, it } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { isStartupError } from "@/lib/startup-error";
import { testDatabase } from "@/testing/database";

const { sql, connection } = await testDatabase();
const countMigrations = () => sql`select count(*)::int as count from drizzle.__drizzle_migrations`;
const all = await countMigrations();

describe("migrateDatabase", () => {
  it("runs each migration once, however many processes start at once", async () => {
    await sql`drop schema public cascade`;
    await sql`create schema public`;
    await sql`drop schema drizzle cascade`;
    await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(connection)));
    expect(await countMigrations()).toEqual(all);
  });

  it("refuses a database that a newer Marquee has used", async () => {
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('future', 99999999999999)`;
    const refusal = await migrateDatabase(connection).catch((error: unknown) => error);
    expect(isStartupError(refusal) && refusal.message).toBe(
      "This database was last used by a newer Marquee: start that version again, or restore a backup made by this one.",
    );
  });
});
