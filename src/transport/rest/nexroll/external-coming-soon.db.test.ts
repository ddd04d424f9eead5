import { describe, expect, it, vi } from "vitest";
import { getDatabase } from "@/db/client";
import { home, restScene } from "@/testing/rest-scene";
import { sequenceStage } from "@/testing/sequence-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys } = await restScene();
const stage = sequenceStage(getDatabase());
const ask = (query = "", key = keys.read) =>
  call("GET", `/external/coming-soon${query}`, undefined, { ...home, "x-api-key": key });

describe("GET /external/coming-soon", () => {
  it("has the documented shape, for a key that may read", async () => {
    await stage.trailer("Metropolis", "9027-01-10");
    await stage.trailer("Undated", null);
    await stage.trailer("Lucy", "9027-03-01", "tv");
    const metropolis = { title: "Metropolis", release_date: "9027-01-10", year: 9027 };
    const undated = { title: "Undated", release_date: null, year: null };
    const ofMovie = { has_trailer: true, tmdb_id: null };
    const shows = [{ title: "Lucy", air_date: "9027-03-01", tvdb_id: null, has_trailer: true }];
    expect(await ask()).toEqual({
      status: 200,
      body: {
        coming_soon: { movies: [metropolis, undated].map((movie) => ({ ...movie, ...ofMovie })), shows },
        movie_count: 2,
        show_count: 1,
      },
    });
    expect((await ask("?source=shows&limit=1")).body).toEqual({
      coming_soon: { movies: [], shows },
      movie_count: 0,
      show_count: 1,
    });
    expect((await ask("?source=movies&limit=1")).body).toMatchObject({
      coming_soon: { movies: [metropolis], shows: [] },
      movie_count: 1,
    });
  });

  it.each(["?source=both&limit=10", "", "?source=&limit=", "?limit=5000"])(
    "is empty in an empty library, asked with %j",
    async (query) => {
      expect(await ask(query)).toEqual({
        status: 200,
        body: { coming_soon: { movies: [], shows: [] }, movie_count: 0, show_count: 0 },
      });
    },
  );

  it.each([
    ["source=tv", "source"],
    ["limit=0", "limit"],
    ["limit=ten", "limit"],
    ["limit=-1", "limit"],
    ["limit=1.5", "limit"],
  ])("refuses %s", async (query, field) => {
    expect(await ask(`?${query}`)).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(`^${field}: must be`) },
    });
  });

  it("needs a key", async () => {
    expect((await call("GET", "/external/coming-soon")).status).toBe(401);
  });
});
