import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { setPathMappings } from "@/domains/media-servers/commands/set-path-mappings";
import { systemContext } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { testDatabase } from "@/testing/database";
import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeStage } from "@/testing/programme-stage";
import { createRestApp } from "@/transport/rest/create-rest-app";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const stage = await programmeStage(database);
const app = createRestApp();
let plex: FakePlex;
let fullKey = "";
let readKey = "";

beforeEach(async () => {
  await empty();
  plex = await startFakePlex({ preroll: "/own/intro.mp4" });
  fullKey = (await createApiKey(systemContext("test"), { name: "Homepage" })).key;
  readKey = (await createApiKey(systemContext("test"), { name: "Glance", permissions: "read" })).key;
});
afterEach(() => plex.stop());
afterAll(() => stage.strike());

async function call(method: string, path: string, key: string | null = fullKey) {
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  const response = await app.fetch(new Request(`http://marquee${path}`, { method, headers }));
  return { status: response.status, body: await response.json() };
}

describe("POST /external/apply-category/{id}", () => {
  it("puts a category on at once, above an active schedule", async () => {
    const christmas = await stage.category("Christmas", ["a.mp4"]);
    const party = await stage.category("Party", ["x.mp4", "y.mp4"], "playlist");
    await stage.schedule("Advent", christmas);
    await stage.connect(plex);
    const { status, body } = await call("POST", `/external/apply-category/${party}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      category_id: party,
      category_name: "Party",
      preroll_count: 2,
      plex_mode: "playlist",
    });
    expect(body.message).toContain("Party plays on Living Room Cinema until");
    expect(plex.preroll).toBe(`${stage.pathOf("x.mp4")},${stage.pathOf("y.mp4")}`);
    expect((await call("GET", "/external/now-showing")).body).toEqual({
      active_category: {
        id: party,
        name: "Party",
        plex_mode: "playlist",
        preroll_count: 2,
        active_schedule_name: null,
      },
      applied_sequence: null,
      current_preroll_string: plex.preroll,
      has_preroll: true,
      active_schedules: [{ id: 1, name: "Advent", schedule_type: "daily" }],
      active_schedule_count: 1,
    });
  });

  it("refuses what cannot play, and changes nothing", async () => {
    const clips = await stage.category("Christmas", ["a.mp4"]);
    expect(await call("POST", `/external/apply-category/${clips}`)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining("connect Plex") },
    });
    await stage.connect(plex);
    const none = await stage.category("Empty", []);
    expect(await call("POST", `/external/apply-category/${none}`)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining("Empty has no clips") },
    });
    expect((await call("POST", "/external/apply-category/99")).status).toBe(404);
    expect((await call("POST", "/external/apply-category/x")).status).toBe(422);
    expect((await call("POST", `/external/apply-category/${clips}`, readKey)).status).toBe(403);
    expect(plex.preroll).toBe("/own/intro.mp4");
    expect((await call("GET", "/settings/active-category")).body).toEqual({
      active_category: null,
      applied_sequence: null,
    });
  });

  it("answers 502 with the reason while Plex does not answer, and keeps the choice for when it does", async () => {
    const clips = await stage.category("Christmas", ["a.mp4"]);
    await stage.connect(plex);
    plex.setMode({ kind: "failing", status: 503 });
    expect((await call("POST", `/external/apply-category/${clips}`)).status).toBe(502);
    plex.setMode({ kind: "normal" });
    expect(await call("POST", "/external/sync-plex")).toMatchObject({ status: 200, body: { success: true } });
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
  });
});

describe("POST /sequences/{id}/apply", () => {
  it("puts a sequence on at once, in its order, and says where", async () => {
    const clips = await stage.category("Clips", ["a.mp4", "b.mp4"]);
    await stage.schedule("Advent", clips, { exclusive: true });
    const sequenceId = await stage.sequence("Friday Night", [{ type: "fixed", prerollIds: [2, 1] }]);
    await stage.connect(plex);
    expect(await call("POST", `/sequences/${sequenceId}/apply`)).toMatchObject({
      status: 200,
      body: {
        success: true,
        sequence_name: "Friday Night",
        preroll_count: 2,
        applied_to: ["plex"],
        message: expect.stringContaining("The sequence Friday Night plays on Living Room Cinema until"),
      },
    });
    expect(plex.preroll).toBe(`${stage.pathOf("b.mp4")},${stage.pathOf("a.mp4")}`);
    expect((await call("GET", "/external/now-showing")).body).toMatchObject({
      active_category: null,
      applied_sequence: { id: sequenceId, name: "Friday Night" },
    });
    expect(await call("DELETE", "/external/override")).toMatchObject({
      status: 200,
      body: { success: true, removed: true, message: expect.stringContaining("Advent") },
    });
    expect(plex.preroll).toBe(`${stage.pathOf("a.mp4")};${stage.pathOf("b.mp4")}`);
    expect((await call("DELETE", "/external/override")).body).toMatchObject({ removed: false });
  });

  it("refuses what cannot play, and changes nothing", async () => {
    const empty = await stage.category("Empty", []);
    const full = await stage.category("Full", ["a.mp4"]);
    const hollow = await stage.sequence("Hollow", [{ type: "random", categoryId: empty, count: 1 }]);
    const good = await stage.sequence("Good", [{ type: "random", categoryId: full, count: 1 }]);
    expect(await call("POST", `/sequences/${good}/apply`)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining("connect Plex") },
    });
    await stage.connect(plex);
    expect(await call("POST", `/sequences/${hollow}/apply`)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining("Hollow has nothing that can play") },
    });
    expect((await call("POST", "/sequences/99/apply")).status).toBe(404);
    expect((await call("POST", "/sequences/x/apply")).status).toBe(422);
    expect((await call("POST", `/sequences/${good}/apply`, readKey)).status).toBe(403);
    plex.setMode({ kind: "failing", status: 503 });
    expect((await call("POST", `/sequences/${good}/apply?minutes=5`)).status).toBe(502);
  });
});

it("POST /categories/{id}/remove-from-plex takes that one off, and no other", async () => {
  const own = await stage.category("Own", ["a.mp4"]);
  const other = await stage.category("Other", ["b.mp4"]);
  await stage.connect(plex);
  await call("POST", `/external/apply-category/${own}`);
  expect((await call("POST", `/categories/${other}/remove-from-plex`)).body).toEqual({
    message: "Other was not put on by hand.",
    removed: false,
  });
  expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
  expect((await call("POST", `/categories/${own}/remove-from-plex`)).body).toMatchObject({ removed: true });
  expect(plex.preroll).toBe("/own/intro.mp4");
  expect((await call("POST", "/categories/99/remove-from-plex")).status).toBe(404);
});

it("POST /categories/{id}/apply-to-plex names the clips", async () => {
  const clips = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
  await stage.connect(plex);
  expect(await call("POST", `/categories/${clips}/apply-to-plex?rotation_hours=24`)).toMatchObject({
    status: 200,
    body: { preroll_count: 2, prerolls: ["a.mp4", "b.mp4"], plex_updated: true },
  });
});

it("GET /external/status counts, and says who asks", async () => {
  const clips = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
  await stage.schedule("Advent", clips);
  expect((await call("GET", "/external/status", readKey)).body).toMatchObject({
    status: "ok",
    authenticated_as: "Glance",
    permissions: "read",
    plex_connected: false,
    jellyfin_connected: false,
    preroll_count: 2,
    category_count: 1,
    schedule_count: 1,
  });
  await stage.connect(plex);
  expect((await call("GET", "/external/status")).body).toMatchObject({
    permissions: "full",
    plex_connected: true,
  });
});

it("now-showing answers null, not an error, while Plex does not", async () => {
  await stage.connect(plex);
  await plex.stop();
  expect(await call("GET", "/external/now-showing")).toMatchObject({
    status: 200,
    body: { active_category: null, current_preroll_string: null, has_preroll: false },
  });
});

it("sync-plex says when there is no Plex, and when it fails", async () => {
  expect((await call("POST", "/external/sync-plex")).status).toBe(400);
  await stage.connect(plex);
  await stage.schedule("Advent", await stage.category("Christmas", ["a.mp4"]));
  plex.setMode({ kind: "failing", status: 500 });
  expect((await call("POST", "/external/sync-plex")).status).toBe(502);
});

it("the scheduler's own calls", async () => {
  await stage.connect(plex);
  await stage.schedule("Advent", await stage.category("Christmas", ["a.mp4"]));
  expect((await call("GET", "/scheduler/status")).body).toEqual({ running: true, active_schedules: 1 });
  expect((await call("GET", "/scheduler/active-schedule-ids")).body).toEqual({ active_schedule_ids: [1] });
  const { body } = await call("POST", "/scheduler/run-now");
  expect(body.message).toContain("Advent");
  expect((await call("GET", "/plex/current-preroll")).body).toEqual({
    current_preroll: stage.pathOf("a.mp4"),
    has_preroll: true,
  });
});

it("answers nobody without a credential", async () => {
  for (const path of [
    "/external/status",
    "/external/now-showing",
    "/scheduler/status",
    "/plex/current-preroll",
  ]) {
    expect((await call("GET", path, null)).status).toBe(401);
  }
});

describe("/plex/current-preroll-details", () => {
  const details = async () => (await call("GET", "/plex/current-preroll-details")).body;

  it("says of each path which clip it is, through the path mappings", async () => {
    expect(await details()).toEqual({ prerolls: [], applied_sequence: null, mode: null });
    await setPathMappings(stage.context, {
      mappings: [{ localPath: stage.folder, serverPath: "D:\\clips" }],
    });
    await stage.connect(plex);
    plex.setPreference("CinemaTrailersPrerollID", "D:\\clips\\b.mp4,D:\\clips\\a.mp4,E:\\own\\intro.mp4");
    await stage.category("Christmas", ["a.mp4", "b.mp4"]);
    const clip = (id: number, filename: string) => ({
      id,
      filename,
      display_name: null,
      category_name: "Christmas",
      path: `D:\\clips\\${filename}`,
      preview_url: `/prerolls/${id}/video`,
    });
    expect(await details()).toEqual({
      prerolls: [
        clip(2, "b.mp4"),
        clip(1, "a.mp4"),
        {
          id: null,
          filename: "intro.mp4",
          display_name: null,
          category_name: null,
          path: "E:\\own\\intro.mp4",
          preview_url: null,
        },
      ],
      applied_sequence: null,
      mode: "sequential",
    });
  });

  it("knows the clips of the library's own folder too", async () => {
    await stage.category("Christmas", ["a.mp4"]);
    await database.update(prerolls).set({ isManaged: true, path: "Christmas/a.mp4" });
    await stage.connect(plex);
    plex.setPreference("CinemaTrailersPrerollID", join(dataFolder("prerolls"), "Christmas", "a.mp4"));
    expect(await details()).toMatchObject({ prerolls: [{ id: 1, filename: "a.mp4" }], mode: "shuffle" });
  });

  it("is empty while Plex does not answer", async () => {
    await stage.connect(plex);
    plex.setMode({ kind: "down" });
    expect(await details()).toEqual({ prerolls: [], applied_sequence: null, mode: null });
  });
});
