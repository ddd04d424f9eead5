import { sql as text } from "drizzle-orm";
import { expect, it } from "vitest";
import { openDatabase } from "@/db/client";
import { testDatabase } from "@/testing/database";

const { connection, sql: other } = await testDatabase();

const ownPid = text`select pg_backend_pid() as pid`;
const end = (pid: unknown) => other`select pg_terminate_backend(${Number(pid)})`;

it("a transaction whose connection is cut rejects, and the pool goes on", async () => {
  const { sql, database, close } = openDatabase(connection, { max: 1 });
  for (let cut = 0; cut < 5; cut++) {
    await expect(
      sql.begin(async (tx) => {
        const [row] = await tx`select pg_backend_pid() as pid`;
        await end(row?.pid);
        await tx`select 1`;
      }),
    ).rejects.toThrow();
    await expect(
      database.transaction(async (tx) => {
        const [row] = await tx.execute(ownPid);
        await end(row?.pid);
        await tx.execute(text`select 1`);
      }),
    ).rejects.toThrow();
    // The one connection may hear of its end a moment later than we do.
    await expect.poll(async () => (await sql`select 1 as one`)[0]).toMatchObject({ one: 1 });
  }
  await close();
});

it("a transaction that fails for any other reason is rolled back as ever, and says why", async () => {
  const { sql, close } = openDatabase(connection, { max: 1 });
  await sql`create table reel (id int primary key)`;
  await expect(
    sql.begin(async (tx) => {
      await tx`insert into reel values (1)`;
      throw new Error("no film");
    }),
  ).rejects.toThrow("no film");
  await expect(sql.begin((tx) => tx`select nothing`)).rejects.toThrow("nothing");
  expect(await sql`select id from reel`).toHaveLength(0);
  await close();
});
