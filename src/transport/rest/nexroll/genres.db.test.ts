import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { systemContext } from "@/platform/context";
import { testDatabase } from "@/testing/database";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeStage } from "@/testing/programme-stage";
import { createRestApp } from "@/transport/rest/create-rest-app";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const stage = await programmeStage(database);
const app = createRestApp();
let full = "";
let read = "";
let scares = 0;
let space = 0;

beforeEach(async () => {
  await empty();
  full = (await createApiKey(systemContext("test"), { name: "full" })).key;
  read = (await createApiKey(systemContext("test"), { name: "read", permissions: "read" })).key;
  scares = await stage.category("Scares", ["s.mp4"]);
  space = await stage.category("Space", ["x.mp4"], "playlist");
});
afterAll(() => stage.strike());

async function call(method: string, path: string, body?: object, key: string | null = full) {
  const headers: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  if (key) headers["x-api-key"] = key;
  const sent = body && JSON.stringify(body);
  const response = await app.fetch(new Request(`http://marquee${path}`, { method, headers, body: sent }));
  return { status: response.status, body: await response.json() };
}

describe("/genre-mappings and /genres/map", () => {
  it("are two names of one list", async () => {
    const made = await call("PUT", "/genre-mappings", { genre: "Horror", category_id: scares });
    const mapping = { id: 1, genre: "Horror", category_id: scares, category: { id: scares, name: "Scares" } };
    expect(made).toEqual({ status: 201, body: { created: true, updated: false, mapping } });
    expect(await call("POST", "/genres/map", { genre: " HORROR ", category_id: space })).toMatchObject({
      status: 200,
      body: { created: false, updated: true, mapping: { id: 1, genre: "HORROR", category_id: space } },
    });
    const all = await call("GET", "/genre-mappings");
    expect(all).toMatchObject({
      status: 200,
      body: { count: 1, mappings: [{ category: { name: "Space" } }] },
    });
    expect(await call("GET", "/genres/map")).toEqual(all);
  });

  it("are changed and deleted by number", async () => {
    await call("POST", "/genres/map", { genre: "Horror", category_id: scares });
    await call("POST", "/genres/map", { genre: "Sci-Fi", category_id: space });
    expect(await call("PUT", "/genres/map/1", { category_id: space })).toMatchObject({
      status: 200,
      body: { message: "Horror brings on Space.", mapping: { genre: "Horror", category_id: space } },
    });
    expect(await call("PUT", "/genres/map/1", { genre: "Science Fiction" })).toMatchObject({
      status: 409,
      body: { detail: "genre: Sci-Fi has a category already." },
    });
    expect(await call("DELETE", "/genres/map/1")).toEqual({ status: 200, body: { deleted: true, id: 1 } });
    expect((await call("DELETE", "/genres/map/1")).status).toBe(404);
    expect((await call("PUT", "/genres/map/1", { genre: "X" })).status).toBe(404);
  });

  it.each([
    [{}, 422, "genre"],
    [{ genre: "Horror" }, 422, "category_id"],
    [{ genre: "  ", category_id: 1 }, 422, "genre"],
    [{ genre: "Horror", category_id: "one" }, 422, "category_id"],
    [{ genre: "Horror", category_id: 99 }, 404, "category"],
  ])("refuse %o", async (body, status, detail) => {
    for (const [method, path] of [
      ["PUT", "/genre-mappings"],
      ["POST", "/genres/map"],
    ] as const) {
      expect(await call(method, path, body)).toMatchObject({
        status,
        body: { detail: expect.stringContaining(detail) },
      });
    }
  });
});

describe("/genres", () => {
  beforeEach(() => call("POST", "/genres/map", { genre: "Science Fiction", category_id: space }));

  it("resolve says which category fits", async () => {
    expect(
      (await call("POST", "/genres/resolve", { genres: ["Drama", "Sci-Fi & Fantasy"] }, read)).body,
    ).toEqual({
      matched: true,
      matched_genre: "Sci-Fi & Fantasy",
      category: { id: space, name: "Space", plex_mode: "playlist" },
      mapping: { id: 1, genre: "Science Fiction" },
    });
    expect((await call("POST", "/genres/resolve", { genres: ["Drama"] })).body).toEqual({ matched: false });
    expect((await call("POST", "/genres/resolve", { genres: "Drama" })).status).toBe(422);
  });

  it("apply puts it on for so many minutes, by POST and by GET", async () => {
    const applied = await call("POST", "/genres/apply?ttl=30", { genres: ["SciFi"] });
    expect(applied).toMatchObject({
      status: 200,
      body: { applied: true, matched_genre: "SciFi", override_ttl_minutes: 30, playing: true },
    });
    expect((await call("GET", "/settings/active-category")).body).toMatchObject({
      active_category: { id: space, name: "Space" },
    });
    expect((await call("GET", "/genres/apply?genres=Drama,%20SciFi")).body).toMatchObject({
      applied: true,
      override_ttl_minutes: 15,
    });
    expect((await call("GET", "/genres/recent-applications?limit=1", undefined, read)).body).toEqual({
      applications: [
        {
          timestamp: expect.stringMatching(/^\d{4}-/),
          genre: "SciFi",
          category_name: "Space",
          rating_key: null,
        },
      ],
    });
    expect((await call("GET", "/genres/recent-applications")).body.applications).toHaveLength(2);
  });

  it("apply says what does not fit", async () => {
    expect(await call("POST", "/genres/apply", { genres: ["Drama"] })).toEqual({
      status: 200,
      body: {
        applied: false,
        matched: false,
        message: "None of these genres has a category.",
        input_genres: ["Drama"],
      },
    });
    expect(await call("POST", "/genres/apply?ttl=0", { genres: ["SciFi"] })).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("ttl") },
    });
  });

  it("apply by GET needs the right to change, as the POST does", async () => {
    expect((await call("GET", "/genres/apply?genres=SciFi", undefined, read)).status).toBe(403);
    expect((await call("GET", "/genres/apply?genres=SciFi", undefined, null)).status).toBe(401);
    expect((await call("GET", "/settings/active-category")).body.active_category).toBeNull();
  });
});

describe("GET /genres/apply-by-key", () => {
  it("asks Plex for the genres of a title", async () => {
    const plex = await startFakePlex();
    await stage.connect(plex);
    await call("POST", "/genres/map", { genre: "Horror", category_id: scares });
    const title = { via: "rating_key", rating_key: "103", extracted_genres: ["Horror", "Fantasy"] };
    for (const query of ["rating_key=103", "key=/library/metadata/103"]) {
      expect(await call("GET", `/genres/apply-by-key?${query}&ttl=5`)).toMatchObject({
        status: 200,
        body: { applied: true, matched_genre: "Horror", override_ttl_minutes: 5, ...title },
      });
    }
    expect((await call("GET", "/genres/apply-by-key?rating_key=100")).body).toMatchObject({
      applied: false,
      extracted_genres: [],
    });
    expect((await call("GET", "/genres/apply-by-key?rating_key=103", undefined, read)).status).toBe(403);
    await plex.stop();
    expect((await call("GET", "/genres/apply-by-key?rating_key=104")).status).toBe(502);
  });

  it.each(["", "?rating_key=", "?rating_key=..%2Fprefs", "?rating_key=103"])(
    "says what is wrong with %j",
    async (query) => {
      const { status, body } = await call("GET", `/genres/apply-by-key${query}`);
      expect([status, typeof body.detail]).toEqual([422, "string"]);
    },
  );
});

describe("/settings/genre", () => {
  const before = {
    genre_auto_apply: false,
    genre_priority_mode: "schedules_override",
    genre_override_ttl_seconds: 10,
    genre_aggressive_intercept_enabled: false,
  };

  it("takes JSON and the query", async () => {
    expect((await call("GET", "/settings/genre")).body).toEqual(before);
    const changed = await call("PUT", "/settings/genre?genre_auto_apply=true&genre_override_ttl_seconds=300");
    expect(changed).toMatchObject({ status: 200, body: { genre_override_ttl_seconds: 300 } });
    expect((await call("PUT", "/settings/genre", { genre_priority_mode: "genres_override" })).body).toEqual({
      ...before,
      genre_auto_apply: true,
      genre_priority_mode: "genres_override",
      genre_override_ttl_seconds: 300,
      message: "The settings of genres are saved.",
    });
  });

  it.each([
    ["genre_override_ttl_seconds=0", "genre_override_ttl_seconds: must be between 1 and 300 seconds"],
    ["genre_override_ttl_seconds=301", "genre_override_ttl_seconds: must be between 1 and 300 seconds"],
    ["genre_priority_mode=films", "genre_priority_mode: must be schedules_override or genres_override"],
    ["genre_auto_apply=perhaps", "genre_auto_apply: must be true or false"],
    ["genre_aggressive_intercept_enabled=true", "genre_aggressive_intercept_enabled: Marquee never stops"],
  ])("refuses %s", async (query, detail) => {
    expect(await call("PUT", `/settings/genre?${query}`)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining(detail) },
    });
    expect((await call("GET", "/settings/genre")).body).toEqual(before);
  });
});
