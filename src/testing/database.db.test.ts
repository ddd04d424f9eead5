import { describe, expect, it } from "vitest";
import { getDatabase } from "@/db/client";
import { settings } from "@/db/schema/operations";
import { testDatabase } from "@/testing/database";

const { database, sql, empty } = await testDatabase();

describe("testDatabase", () => {
  it("has every migration and is the database of the process", async () => {
    expect(getDatabase()).toBe(database);
    expect(await database.select().from(settings)).toEqual([]);
  });

  it("empties every table", async () => {
    await sql`create table public.numbers (id int generated always as identity, word text)`;
    await sql`insert into numbers (word) values ('one'), ('two')`;
    await empty();
    expect(await sql`insert into numbers (word) values ('again') returning id`).toEqual([{ id: 1 }]);
    expect(await sql`select word from numbers`).toEqual([{ word: "again" }]);
  });
});
