import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { settings } from "@/db/schema/operations";
import { listComingSoon } from "@/domains/sequences/queries/list-coming-soon";
import { systemContext } from "@/platform/context";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";
import { sequenceStage } from "@/testing/sequence-stage";

const { database, empty } = await testDatabase();
const clock = fixedClock("2027-10-30T12:00:00Z");
const context = systemContext("test", { db: database, clock });
const stage = sequenceStage(database);

beforeEach(async () => {
  await empty();
  clock.set("2027-10-30T12:00:00Z");
  await setZone("UTC");
});

const setZone = (zone: string) =>
  database
    .insert(settings)
    .values({ name: "timeZone", value: zone })
    .onConflictDoUpdate({ target: settings.name, set: { value: zone } });
const movieTitles = async (input = {}) =>
  (await listComingSoon(context, input)).movies.map(({ title }) => title);

describe("what is coming", () => {
  it("is told soonest first, then without a date, and never what is out", async () => {
    await stage.trailer("B undated", null);
    await stage.trailer("A undated", null);
    await stage.trailer("Late", "2028-02-01");
    await stage.trailer("Out", "2027-10-29");
    await stage.trailer("Today", "2027-10-30");
    await stage.trailer("Series", "2027-12-01", "tv");
    expect(await listComingSoon(context, {})).toEqual({
      movies: [
        { title: "Today", releaseDate: "2027-10-30" },
        { title: "Late", releaseDate: "2028-02-01" },
        { title: "A undated", releaseDate: null },
        { title: "B undated", releaseDate: null },
      ],
      shows: [{ title: "Series", releaseDate: "2027-12-01" }],
    });
  });

  it.each([
    ["Pacific/Kiritimati", ["Tomorrow"]],
    ["America/Los_Angeles", ["Today", "Tomorrow"]],
  ])("the day is that of the wall in %s", async (zone, titles) => {
    await setZone(zone);
    await stage.trailer("Today", "2027-10-30");
    await stage.trailer("Tomorrow", "2027-10-31");
    expect(await movieTitles()).toEqual(titles);
  });

  it("is told once, however many trailers there are, with the soonest day", async () => {
    await stage.trailer("Metropolis", "2027-12-24");
    await stage.trailer("METROPOLIS", "2027-11-05");
    await stage.trailer("metropolis", null);
    const { movies } = await listComingSoon(context, {});
    expect(movies).toHaveLength(1);
    expect(movies[0]).toMatchObject({ releaseDate: "2027-11-05" });
  });

  it("has only trailers that can play", async () => {
    const [off, trash, gone] = [
      await stage.trailer("Off", "2027-12-01"),
      await stage.trailer("Trash", "2027-12-01"),
      await stage.trailer("Gone", "2027-12-01"),
    ];
    await stage.trailer("Here", "2027-12-01");
    await stage.clip("plain.mp4");
    await stage.clip("list.mp4", { kind: "coming-soon-list", kindDetails: { layout: "grid" } });
    await stage.change([off], { isEnabled: false });
    await stage.change([trash], { deletedAt: clock.now() });
    await stage.change([gone], { missingSince: clock.now() });
    expect(await listComingSoon(context, {})).toEqual({
      movies: [{ title: "Here", releaseDate: "2027-12-01" }],
      shows: [],
    });
  });

  it("is bounded for each kind, and may be asked for one kind", async () => {
    for (let day = 10; day < 22; day += 1) {
      await stage.trailer(`Film ${day}`, `2027-11-${day}`);
      await stage.trailer(`Show ${day}`, `2027-11-${day}`, "tv");
    }
    const both = await listComingSoon(context, {});
    expect([both.movies.length, both.shows.length]).toEqual([10, 10]);
    expect(await movieTitles({ limit: 2 })).toEqual(["Film 10", "Film 11"]);
    const shows = await listComingSoon(context, { source: "tv", limit: 100 });
    expect([shows.movies.length, shows.shows.length]).toEqual([0, 12]);
    expect((await listComingSoon(context, { source: "movies" })).shows).toEqual([]);
  });

  it.each([{ limit: 0 }, { limit: 101 }, { limit: 1.5 }, { source: "radio" }])(
    "refuses %j",
    async (input) => {
      await expect((async () => listComingSoon(context, input as object))()).rejects.toMatchObject({
        kind: "invalid",
      });
    },
  );

  it("is found by the index of kinds in a large library", async () => {
    await database.execute(sql`
      insert into prerolls (file_name, path, is_managed, sha256, size_bytes, duration_seconds, container, video_codec,
        width, height, kind, kind_details)
      select n::text, n::text, true, n::text, 1, 1, 'mp4', 'h264', 1, 1,
        case when n % 500 = 0 then 'trailer' else 'clip' end,
        case when n % 500 = 0 then jsonb_build_object('source', 'movies', 'title', 'T' || n, 'releaseDate', null) end
      from generate_series(1, 20000) n`);
    await database.execute(sql`analyze prerolls`);
    const plan = await database.execute(
      sql`explain select id from prerolls where kind = 'trailer' and kind_details->>'source' = 'movies'`,
    );
    expect(JSON.stringify(plan)).toContain("prerolls_kind");
    expect(await movieTitles({ limit: 100 })).toHaveLength(40);
  });
});
