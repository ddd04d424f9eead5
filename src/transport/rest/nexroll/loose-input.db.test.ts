import { beforeEach, describe, expect, it, vi } from "vitest";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { app, call, keys, upload } = await restScene();

beforeEach(async () => {
  await call("POST", "/categories", { name: "Festive" });
  await call("POST", "/categories", { name: "Calm" });
});

const schedule = { name: "Plan", category_id: 1, start_date: "2024-01-01" };
const external = (method: string, path: string, body?: unknown) =>
  call(method, path, body, { ...home, "x-api-key": keys.full });
const sent = async (method: string, path: string, body?: unknown) => {
  const answer = await (path.startsWith("/external/") ? external : call)(method, path, body);
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
  return answer.body;
};

describe("switches and numbers that come as text", () => {
  it("of a schedule", async () => {
    const loose = {
      exclusive: "true",
      blend_enabled: 0,
      priority: "7",
      is_active: "False",
      category_id: "2",
    };
    expect(await sent("POST", "/schedules", { ...schedule, ...loose })).toMatchObject({
      exclusive: true,
      blend_enabled: false,
      priority: 7,
      is_active: false,
      category_id: 2,
    });
    const recurrence_pattern = { months: ["12"], monthDays: ["1", 31, "last"] };
    const monthly = await sent("PUT", "/schedules/1", { type: "monthly", recurrence_pattern });
    expect(JSON.parse(monthly.recurrence_pattern)).toEqual({ months: [12], monthDays: [1, 31, "last"] });
  });

  it("of a clip", async () => {
    const { id } = (await upload("h264-aac.mp4")).body;
    const loose = { enabled: "false", exclude_from_matching: 1, category_ids: ["2", 1] };
    expect(await sent("PUT", `/prerolls/${id}`, loose)).toMatchObject({
      enabled: false,
      exclude_from_matching: true,
      category_ids: [2, 1],
    });
    expect(await sent("PUT", `/prerolls/${id}`, { category_id: "1" })).toMatchObject({ category_id: 1 });
    expect(
      await sent("POST", "/prerolls/bulk-update-tags", { preroll_ids: [String(id)], tags_to_add: "snow" }),
    ).toMatchObject({ updated_ids: [id] });
  });

  it("of the settings", async () => {
    expect(await sent("PUT", "/settings", { passive_mode: "true" })).toMatchObject({ passive_mode: true });
    expect(await sent("PUT", "/settings/passive-mode", { passive_mode: "false" })).toMatchObject({
      passive_mode: false,
    });
    expect(
      await sent("PUT", "/settings/filler", { enabled: "true", type: "category", category_id: "2" }),
    ).toMatchObject({ enabled: true, category_id: 2 });
    expect(
      await sent("PUT", "/settings/genre", { genre_auto_apply: "1", genre_override_ttl_seconds: "20" }),
    ).toMatchObject({ genre_auto_apply: true, genre_override_ttl_seconds: 20 });
    expect(await sent("PUT", "/genre-mappings", { genre: "Horror", category_id: "2" })).toMatchObject({
      mapping: { category_id: 2 },
    });
  });

  it.each([
    ["PUT", "/settings/filler", { category_id: true }, "category_id: must be a whole number"],
    ["PUT", "/settings/filler", { category_id: [] }, "category_id: must be a whole number"],
    ["PUT", "/settings/genre", { genre_override_ttl_seconds: true }, "genre_override_ttl_seconds: must be"],
    ["PUT", "/settings/auto-scan", { minutes: [] }, "minutes: must be a whole number of minutes"],
    ["PUT", "/settings/auto-scan", { minutes: true }, "minutes: must be a whole number of minutes"],
    ["POST", "/schedules", { ...schedule, exclusive: "perhaps" }, "exclusive: must be true or false"],
    ["POST", "/schedules", { ...schedule, priority: "high" }, "priority: must be a whole number"],
  ])("are not guessed: %s %s %j", async (method, path, body, sentence) => {
    const answer = await call(method, path, body);
    expect([answer.status, answer.body.detail]).toEqual([422, expect.stringContaining(sentence)]);
  });
});

describe("null and empty fields say nothing", () => {
  it.each([{ minutes: null }, { minutes: "" }])("%j does not switch the scan off", async (body) => {
    expect((await call("PUT", "/settings/auto-scan", body)).status).toBe(422);
    expect((await call("PUT", "/settings/auto-scan?minutes=")).status).toBe(422);
    expect(await sent("GET", "/settings/auto-scan")).toEqual({ minutes: 15 });
  });

  it("in a schedule", async () => {
    const nothing = {
      type: null,
      schedule_type: "",
      exclusive: null,
      blend_enabled: null,
      enabled: null,
      priority: null,
      shuffle: null,
      conflict_mode: null,
      holiday_days_before: null,
    };
    expect(await sent("POST", "/schedules", { ...schedule, ...nothing })).toMatchObject({
      type: "daily",
      enabled: true,
      priority: 5,
    });
    await sent("PUT", "/schedules/1", { priority: 8, exclusive: true });
    expect(await sent("PUT", "/schedules/1", nothing)).toMatchObject({ priority: 8, exclusive: true });
  });

  it("in a category, a clip, a sequence and the settings", async () => {
    expect(await sent("POST", "/external/categories", { name: "A", plex_mode: null })).toMatchObject({
      category: { plex_mode: "shuffle" },
    });
    const { id } = (await upload("h264-aac.mp4")).body;
    expect(await sent("PUT", `/prerolls/${id}`, { new_filename: "", enabled: null })).toMatchObject({
      filename: "h264-aac.mp4",
      enabled: true,
    });
    const blocks = [{ type: "random", category_id: 1, count: 2 }];
    await sent("POST", "/sequences", { name: "S", blocks });
    expect(await sent("PUT", "/sequences/1", { blocks: null })).toMatchObject({ blocks });
    const query = "enabled=&filler_type=category&category_id=&sequence_id=&coming_soon_layout=list";
    expect(await sent("PUT", `/settings/filler?${query}`)).toMatchObject({
      enabled: false,
      coming_soon_layout: "list",
    });
    expect(
      await sent("PUT", "/settings/genre", { genre_override_ttl_seconds: null, genre_auto_apply: "" }),
    ).toMatchObject({ genre_override_ttl_seconds: 10, genre_auto_apply: false });
  });
});

describe("what documented calls carry in the query is heard in the body as well", () => {
  it("a switch of a schedule, by either name", async () => {
    await sent("POST", "/schedules", schedule);
    const toggle = "/external/schedules/1/toggle";
    expect(await sent("PUT", toggle, { is_active: false })).toMatchObject({ enabled: false });
    expect(await sent("PUT", toggle)).toMatchObject({ enabled: true });
    expect(await sent("PUT", `${toggle}?is_active=false`)).toMatchObject({ enabled: false });
    expect(await sent("PUT", toggle, { enabled: "true" })).toMatchObject({ enabled: true });
  });

  it("merging path mappings, which else would replace the others", async () => {
    await sent("PUT", "/path-mappings", { mappings: [{ local: "/a/", plex: "/x" }] });
    const more = [
      { local: "/a", plex: "/y" },
      { local: "/b", plex: "/z", nexroll_path: null },
    ];
    expect(await sent("PUT", "/path-mappings", { mappings: more, merge: true })).toMatchObject({
      merge: true,
      mappings: more.map(({ local, plex }) => ({ local, plex })),
    });
  });

  it("the mode of an export, and the minutes of a genre", async () => {
    await sent("POST", "/sequences", { name: "S", blocks: [{ type: "random", category_id: 1 }] });
    const exported = await sent("POST", "/sequences/1/export", { export_mode: "with_preroll_data" });
    expect(exported).toMatchObject({ export_mode: "with_preroll_data" });
    expect(await sent("POST", "/sequences/1/export")).toMatchObject({ export_mode: "pattern_only" });
    await sent("PUT", "/genre-mappings", { genre: "Horror", category_id: 1 });
    expect(await sent("POST", "/genres/apply?ttl=9", { genres: ["Horror"], ttl: "2" })).toMatchObject({
      override_ttl_minutes: 2,
    });
  });
});

describe("complaints name what was sent", () => {
  it.each([
    ["POST", "/external/prerolls/register", { file_path: "a.mp4" }, 422, "file_path: Give the whole path"],
    ["POST", "/external/prerolls/register", { path: "a.mp4" }, 422, "path: Give the whole path"],
    ["POST", "/external/prerolls/register", {}, 422, "file_path: The path of the video is needed."],
    ["POST", "/external/schedules", { ...schedule, sequence_id: 9 }, 404, "sequence_id: There is no"],
    ["POST", "/categories/1/apply-to-plex?rotation_hours=0", undefined, 422, "rotation_hours: Hours must be"],
    ["POST", "/external/apply-category/1?hours=1000", undefined, 422, "hours: A choice by hand lasts"],
    ["PUT", "/categories/1", { description: 5 }, 422, "description: must be text"],
    ["POST", "/settings/test-plex", {}, 422, "url: is needed"],
    ["POST", "/categories", [], 422, "The input must be an object"],
    ["PUT", "/schedules/1", { recurrence_pattern: "[]" }, 422, "recurrence_pattern: must be an object"],
  ])("%s %s %j", async (method, path, body, status, sentence) => {
    await sent("POST", "/schedules", schedule);
    const answer = await external(method, path, body);
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(sentence)]);
    expect(answer.body.detail).toMatch(/^(\w+: )?[\w ]/);
    expect(answer.body.detail).not.toMatch(/Invalid input|^(\w+): \1: /);
  });
});

it.each([
  ["latin-1", Buffer.from('{"name":"Größe"}', "latin1"), 400],
  ["UTF-8", Buffer.from('{"name":"Größe"}'), 201],
  ["UTF-8 with a byte order mark", Buffer.from('\ufeff{"name":"Größe"}'), 201],
])("a body in %s", async (_encoding, body, status) => {
  const headers = { ...home, "content-type": "application/json" };
  const answer = await app.fetch(
    new Request("http://marquee/categories", { method: "POST", headers, body: new Uint8Array(body) }),
  );
  const said = await answer.json();
  expect([answer.status, said]).toMatchObject([
    status,
    status === 201 ? { name: "Größe" } : { detail: expect.stringContaining("UTF-8") },
  ]);
});

it("a schedule whose category was deleted may be sent back as it was read, and switched off", async () => {
  await sent("POST", "/schedules", { ...schedule, priority: 3, color: "#d9a441" });
  await sent("DELETE", "/categories/1");
  const read = await sent("GET", "/schedules/1");
  expect(await sent("PUT", "/schedules/1", read)).toMatchObject({ category_id: null, priority: 3 });
  expect(await sent("PUT", "/schedules/1", { ...read, enabled: false })).toMatchObject({ enabled: false });
  expect((await call("PUT", "/schedules/1", { ...read, priority: 4 })).status).toBe(400);
});

it.each([
  ["DELETE", "/categories/default"],
  ["PUT", "/schedules/active"],
  ["GET", "/prerolls/upload"],
  ["DELETE", "/sequences/export"],
  ["GET", "/sequences/import/"],
])("%s %s is a path that takes other methods, and no id", async (method, path) => {
  expect(await call(method, path)).toEqual({ status: 405, body: { detail: "Method Not Allowed" } });
});

it("genre mappings answer every call under both of their paths", async () => {
  for (const path of ["/genre-mappings", "/genres/map"]) {
    const { mapping } = await sent("POST", path, { genre: "Horror", category_id: 1 });
    expect(await sent("PUT", path, { genre: "horror", category_id: 2 })).toMatchObject({ updated: true });
    expect(await sent("PUT", `${path}/${mapping.id}`, { genre: null, category_id: 1 })).toMatchObject({
      mapping: { genre: "horror", category_id: 1 },
    });
    expect(await sent("DELETE", `${path}/${mapping.id}`)).toEqual({ deleted: true, id: mapping.id });
  }
});
