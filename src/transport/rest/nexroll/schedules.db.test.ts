import { beforeEach, describe, expect, it, vi } from "vitest";
import { categories } from "@/db/schema/prerolls";
import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { systemContext } from "@/platform/context";
import { testDatabase } from "@/testing/database";
import { createRestApp } from "@/transport/rest/create-rest-app";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const app = createRestApp();
let fullKey = "";
let readKey = "";

beforeEach(async () => {
  await empty();
  await database.insert(categories).values([{ name: "Christmas" }, { name: "Winter" }]);
  fullKey = (await createApiKey(systemContext("test"), { name: "full" })).key;
  readKey = (await createApiKey(systemContext("test"), { name: "read", permissions: "read" })).key;
});

async function call(method: string, path: string, body?: unknown, key = fullKey) {
  const response = await app.fetch(
    new Request(`http://marquee${path}`, {
      method,
      headers: { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    }),
  );
  return { status: response.status, body: await response.json() };
}

const documented = {
  name: "Christmas 2025",
  category_id: 1,
  start_date: "2025-12-01",
  end_date: "2025-12-25",
  exclusive: true,
  enabled: true,
};

describe("POST /schedules", () => {
  it("takes the documented body and answers 201 with the documented dates", async () => {
    const { status, body } = await call("POST", "/schedules", documented);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: 1,
      name: "Christmas 2025",
      type: "daily",
      start_date: "2025-12-01T00:00:00",
      end_date: "2025-12-25T23:59:59",
      category: { id: 1, name: "Christmas" },
      exclusive: true,
      enabled: true,
      is_active: true,
      shuffle: false,
      playlist: false,
      priority: 5,
    });
  });

  it("takes what older scripts send: type, is_active, and a recurrence as JSON in text", async () => {
    const { status, body } = await call("POST", "/schedules", {
      ...documented,
      enabled: undefined,
      is_active: false,
      type: "weekly",
      playlist: true,
      recurrence_pattern: '{"weekDays":["friday"],"timeRange":{"start":"18:00","end":"23:30"}}',
      start_date: "2025-12-01T10:00:00Z",
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ type: "weekly", is_active: false, playlist: true });
    expect(body.start_date).toBe("2025-12-01T10:00:00");
    expect(JSON.parse(body.recurrence_pattern)).toEqual({
      weekDays: ["friday"],
      timeRange: { start: "18:00", end: "23:30" },
    });
  });

  it.each([
    ["no name", { ...documented, name: undefined }, 422, "name: is needed"],
    ["a blank name", { ...documented, name: "  " }, 422, "name"],
    ["no start", { ...documented, start_date: undefined }, 422, "start_date: is needed"],
    ["a start that is no day", { ...documented, start_date: "2025-02-30" }, 400, "start_date"],
    ["an end before the start", { ...documented, end_date: "2025-11-01" }, 400, "end_date"],
    ["no category", { ...documented, category_id: undefined }, 400, "category_id"],
    ["a category that is not there", { ...documented, category_id: 99 }, 404, "category_id"],
    ["a fallback that is not there", { ...documented, fallback_category_id: 9 }, 404, "fallback_category_id"],
    ["a priority out of range", { ...documented, priority: 99 }, 422, "priority"],
    ["an unknown type", { ...documented, type: "hourly" }, 422, "type"],
    ["a recurrence that is no JSON", { ...documented, recurrence_pattern: "{" }, 422, "recurrence_pattern"],
    ["a switch that is neither on nor off", { ...documented, enabled: "perhaps" }, 422, "enabled"],
    ["NUL in the name", { ...documented, name: "a\u0000b" }, 422, "name"],
    ["a list", [], 422, ""],
    ["broken JSON", "{", 400, "JSON"],
  ])("refuses %s", async (_what, body, status, names) => {
    const answer = await call("POST", "/schedules", body);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toContain(names);
    expect((await call("GET", "/schedules")).body).toEqual([]);
  });
});

describe("PUT /schedules/{id}", () => {
  it("changes only what it names", async () => {
    await call("POST", "/schedules", { ...documented, playlist: true });
    const { status, body } = await call("PUT", "/schedules/1", { name: "Later", enabled: false });
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: "Later", enabled: false, playlist: true, exclusive: true });
    expect(body.message).toContain("Later");
    expect((await call("PUT", "/schedules/1", { playlist: false })).body).toMatchObject({ playlist: false });
  });

  it("answers 404 for one that is not there and 422 for an id that is no number", async () => {
    expect((await call("PUT", "/schedules/9", { name: "x" })).status).toBe(404);
    expect((await call("PUT", "/schedules/x", { name: "x" })).status).toBe(422);
    expect((await call("PUT", "/schedules/99999999999", { name: "x" })).status).toBe(404);
  });
});

it("deletes once, and then it is gone", async () => {
  await call("POST", "/schedules", documented);
  expect(await call("DELETE", "/schedules/1")).toMatchObject({ status: 200 });
  expect((await call("DELETE", "/schedules/1")).status).toBe(404);
});

it("lists what is active now, by either door", async () => {
  await call("POST", "/schedules", { ...documented, start_date: "2020-01-01", end_date: null });
  await call("POST", "/schedules", { ...documented, name: "Over" });
  await call("POST", "/schedules", {
    ...documented,
    start_date: "2020-01-01",
    end_date: null,
    enabled: false,
  });
  const active = await call("GET", "/schedules/active");
  expect(active.body).toMatchObject([{ id: 1, active_now: true }]);
  expect((await call("GET", "/external/active-schedules")).body).toMatchObject({
    count: 1,
    active_schedules: [
      { id: 1, schedule_type: "daily", category: { id: 1, name: "Christmas" }, enabled: true },
    ],
  });
});

describe("/external/schedules", () => {
  it("creates, lists, switches and deletes", async () => {
    const made = await call("POST", "/external/schedules", { ...documented, enabled: false });
    expect(made).toMatchObject({
      status: 201,
      body: { success: true, schedule: { id: 1, type: "daily", enabled: false, priority: 5 } },
    });
    expect(await call("GET", "/external/schedules")).toMatchObject({
      status: 200,
      body: { count: 1, schedules: [{ id: 1, schedule_type: "daily", enabled: false }] },
    });
    const on = await call("PUT", "/external/schedules/1/toggle");
    expect(on.body).toEqual({ success: true, schedule_id: 1, enabled: true });
    const off = await call("PUT", "/external/schedules/1/toggle?enabled=false");
    expect(off.body).toEqual({ success: true, schedule_id: 1, enabled: false });
    await call("PUT", "/external/schedules/1/toggle", {});
    const asJson = await call("PUT", "/external/schedules/1/toggle", { enabled: false });
    expect(asJson.body).toEqual({ success: true, schedule_id: 1, enabled: false });
    expect(await call("DELETE", "/external/schedules/1")).toMatchObject({ body: { success: true } });
    expect((await call("PUT", "/external/schedules/1/toggle")).status).toBe(404);
  });

  it("lets a read-only key read and nothing else", async () => {
    expect((await call("GET", "/external/schedules", undefined, readKey)).status).toBe(200);
    expect((await call("POST", "/external/schedules", documented, readKey)).status).toBe(403);
    expect((await call("DELETE", "/external/schedules/1", undefined, readKey)).status).toBe(403);
    expect((await call("GET", "/external/schedules", undefined, "nx_wrong")).status).toBe(401);
  });
});

it.each([
  ["/schedules", "GET, HEAD, POST"],
  ["/schedules/1", "DELETE, GET, HEAD, PUT"],
  ["/schedules/validate-cron", "POST"],
])("says which methods %s takes", async (path, allowed) => {
  const response = await app.fetch(
    new Request(`http://marquee${path}`, { method: "PATCH", headers: { "x-api-key": fullKey } }),
  );
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe(allowed);
});
