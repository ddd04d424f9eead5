import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rowsAsJson } from "@/db/rows-as-json";
import { testDatabase } from "@/testing/database";

const { database } = await testDatabase();

it("answers the rows in their order, with lists, nothing, fractions and times in UTC", async () => {
  const rows = sql`
    select n as id, array['a', 'b "c"'] as tags, null::text as note, n / 2.0::float8 as half,
      timestamptz '2026-12-01 20:00:00.5+01' as "createdAt"
    from generate_series(1, 3) n order by n desc`;
  const row = { tags: ["a", 'b "c"'], note: null, createdAt: "2026-12-01T19:00:00.5+00:00" };
  expect(await rowsAsJson(database, rows)).toEqual([
    { ...row, id: 3, half: 1.5 },
    { ...row, id: 2, half: 1 },
    { ...row, id: 1, half: 0.5 },
  ]);
});

it("answers nothing where nothing is found", async () => {
  expect(await rowsAsJson(database, sql`select 1 as id where false`)).toEqual([]);
});
