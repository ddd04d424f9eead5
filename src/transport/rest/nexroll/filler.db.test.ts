import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testDatabase } from "@/testing/database";
import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeStage } from "@/testing/programme-stage";
import { home } from "@/testing/rest-scene";
import { createRestApp } from "@/transport/rest/create-rest-app";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const stage = await programmeStage(database);
const app = createRestApp();
let plex: FakePlex;

beforeEach(async () => {
  await empty();
  plex = await startFakePlex({ preroll: "/own/intro.mp4" });
  await stage.connect(plex);
});
afterEach(() => plex.stop());
afterAll(() => stage.strike());

async function call(method: string, path: string, body?: unknown) {
  const headers = { ...home, ...(body === undefined ? {} : { "content-type": "application/json" }) };
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  const response = await app.fetch(new Request(`http://marquee${path}`, { method, headers, body: sent }));
  return { status: response.status, body: await response.json() };
}
const put = (query: string, body?: unknown) => call("PUT", `/settings/filler${query}`, body);
const off = {
  enabled: false,
  type: "category",
  category_id: null,
  sequence_id: null,
  coming_soon_layout: "grid",
  needs_choice: true,
};

describe("/settings/filler", () => {
  it("is off before anybody chose", async () => {
    expect(await call("GET", "/settings/filler")).toEqual({ status: 200, body: off });
  });

  it("takes JSON as documented, and the query as older scripts send it", async () => {
    const categoryId = await stage.category("Calm", ["calm.mp4"]);
    const sequenceId = await stage.sequence("Quiet", [{ type: "random", categoryId, count: 1 }]);
    expect(await put("", { enabled: true, type: "category", category_id: categoryId })).toEqual({
      status: 200,
      body: {
        ...off,
        enabled: true,
        category_id: categoryId,
        needs_choice: false,
        applied: true,
        message: "Calm plays whenever nothing else does. That is now.",
      },
    });
    expect(plex.preroll).toBe(stage.pathOf("calm.mp4"));
    expect(await put(`?enabled=true&filler_type=sequence&sequence_id=${sequenceId}`)).toMatchObject({
      status: 200,
      body: { type: "sequence", category_id: categoryId, sequence_id: sequenceId, applied: true },
    });
    expect(await put("?filler_type=coming_soon&coming_soon_layout=list")).toMatchObject({
      body: { enabled: true, type: "coming_soon", coming_soon_layout: "list" },
    });
    expect(await put("?enabled=false")).toMatchObject({
      status: 200,
      body: { enabled: false, applied: false, message: "Filler is off." },
    });
    expect(plex.preroll).toBe("/own/intro.mp4");
  });

  it.each([
    ["", { enabled: true }, 422, "category_id: Choose the category that plays as filler."],
    ["?enabled=true&filler_type=sequence", undefined, 422, "sequence_id: Choose the sequence"],
    ["?filler_type=film", undefined, 422, "filler_type: must be category, sequence or coming_soon"],
    ["?enabled=perhaps", undefined, 422, "enabled: must be true or false"],
    ["", { coming_soon_layout: "circle" }, 422, "coming_soon_layout: must be grid or list"],
    ["", { category_id: 99 }, 404, "category"],
    ["?sequence_id=99", undefined, 404, "There is no sequence 99."],
    ["", "{", 400, ""],
  ])("refuses %s %o", async (query, body, status, detail) => {
    const answer = await put(query, body);
    expect(answer).toMatchObject({ status, body: { detail: expect.stringContaining(detail) } });
    expect((await call("GET", "/settings/filler")).body).toEqual(off);
  });
});

describe.each(["passive_mode", "clear_when_inactive"])("the switch %s", (name) => {
  const path = `/settings/${name.replaceAll("_", "-")}`;

  it("is thrown by JSON and by the query", async () => {
    expect(await call("GET", path)).toEqual({ status: 200, body: { [name]: false } });
    expect(await call("PUT", `${path}?${name}=true`)).toMatchObject({ status: 200, body: { [name]: true } });
    expect((await call("GET", "/settings")).body).toMatchObject({ [name]: true });
    expect(await call("PUT", path, { [name]: false })).toMatchObject({
      status: 200,
      body: { [name]: false },
    });
    expect((await call("GET", path)).body).toEqual({ [name]: false });
  });

  it.each(["", `?${name}=perhaps`])("refuses %j", async (query) => {
    expect((await call("PUT", `${path}${query}`)).status).toBe(422);
  });
});

describe("what is on", () => {
  const active = async () => (await call("GET", "/settings/active-category")).body;

  it("is told as filler, with the ids that scripts know", async () => {
    const categoryId = await stage.category("Calm", ["calm.mp4"]);
    const sequenceId = await stage.sequence("Quiet", [{ type: "random", categoryId, count: 1 }]);
    await put("", { enabled: true, category_id: categoryId });
    expect(await active()).toEqual({
      active_category: {
        id: categoryId,
        name: "Filler: Calm",
        plex_mode: "shuffle",
        preroll_count: 1,
        active_schedule_name: null,
        is_filler: true,
        filler_type: "category",
      },
      applied_sequence: null,
    });
    await put("", { type: "sequence", sequence_id: sequenceId });
    expect(await active()).toMatchObject({
      active_category: { id: -sequenceId, name: "Filler: Quiet", filler_type: "sequence" },
      applied_sequence: null,
    });
    await put("", { type: "coming_soon" });
    expect(await active()).toMatchObject({
      active_category: { id: -9999, name: "Filler: Coming soon", filler_type: "coming_soon" },
    });
  });

  it("is told as a blend, a sequence and a fallback", async () => {
    const calm = await stage.category("Calm", ["calm.mp4"]);
    const loud = await stage.category("Loud", ["loud.mp4"]);
    await stage.schedule("One", calm, { blend: true });
    await stage.schedule("Two", loud, { blend: true });
    expect((await active()).active_category).toMatchObject({
      id: null,
      name: "Blending",
      blend_schedules: [
        { id: 1, name: "One" },
        { id: 2, name: "Two" },
      ],
    });
    const sequenceId = await stage.sequence("Friday Night", [{ type: "random", categoryId: loud, count: 1 }]);
    const schedule = await stage.schedule("Alone", null, { sequenceId, exclusive: true });
    expect(await active()).toEqual({
      active_category: null,
      applied_sequence: { id: sequenceId, name: "Friday Night", via_schedule: "Alone" },
    });
    expect((await call("GET", "/settings/active-fallback")).body).toEqual({
      active_fallback_category_id: null,
    });
    for (const id of [1, 2, schedule.id]) await call("PUT", `/schedules/${id}`, { enabled: false });
    const otherMonth = ((new Date().getUTCMonth() + 6) % 12) + 1;
    await stage.schedule("Half a year away", calm, {
      type: "monthly",
      fallbackCategoryId: loud,
      recurrence: { months: [otherMonth] },
    });
    expect((await call("GET", "/settings/active-fallback")).body).toEqual({
      active_fallback_category_id: loud,
    });
  });
});
