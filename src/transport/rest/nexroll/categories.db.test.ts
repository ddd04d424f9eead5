import { beforeEach, describe, expect, it, vi } from "vitest";
import { schedules } from "@/db/schema/schedules";
import { testDatabase } from "@/testing/database";
import { createRestApp } from "@/transport/rest/create-rest-app";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const app = createRestApp();
beforeEach(() => empty());

async function call(method: string, path: string, body?: unknown) {
  const request = new Request(`http://marquee${path}`, {
    method,
    headers: {
      "x-marquee-peer": "127.0.0.1",
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const response = await app.fetch(request);
  return { status: response.status, body: await response.json() };
}

const halloween = { name: "Halloween", description: "Spooky prerolls" };

describe("/categories", () => {
  it("makes, lists, changes and deletes as documented", async () => {
    const wire = {
      id: 1,
      ...halloween,
      plex_mode: "shuffle",
      preroll_count: 0,
      apply_to_plex: false,
      is_system: false,
    };
    expect(await call("POST", "/categories", halloween)).toEqual({ status: 201, body: wire });
    expect(await call("GET", "/categories")).toEqual({ status: 200, body: [wire] });
    expect(await call("GET", "/categories/1")).toEqual({ status: 200, body: wire });
    expect(await call("GET", "/categories/1/prerolls")).toEqual({ status: 200, body: [] });
    expect(await call("PUT", "/categories/1", { name: "Halloween 2025" })).toMatchObject({
      status: 200,
      body: { name: "Halloween 2025", description: "Spooky prerolls", message: expect.any(String) },
    });
    await database
      .insert(schedules)
      .values({ name: "s", type: "daily", startsAt: "2026-01-01", categoryId: 1, fallbackCategoryId: 1 });
    expect(await call("DELETE", "/categories/1")).toEqual({
      status: 200,
      body: {
        message: expect.any(String),
        removed_m2m: 0,
        cleared_primary: 0,
        disabled_schedules: 1,
        cleared_fallback_schedules: 1,
        removed_holiday_presets: 0,
      },
    });
    expect((await call("GET", "/categories/1/prerolls")).status).toBe(404);
  });

  it("says that a whole month stands on a category, and goes with it", async () => {
    await call("POST", "/holiday-presets/init");
    const { body: presets } = await call("GET", "/holiday-presets");
    const [{ category_id: id }] = presets as [{ category_id: number }];
    const impact = await call("GET", `/categories/${id}/delete-impact`);
    expect(impact.body).toMatchObject({ holiday_preset_count: 1 });
    expect((await call("DELETE", `/categories/${id}`)).body).toMatchObject({ removed_holiday_presets: 1 });
    expect((await call("GET", "/holiday-presets")).body).toHaveLength((presets as unknown[]).length - 1);
  });

  it.each([
    ["POST", "/categories", { name: "halloween" }, 409, "name"],
    ["POST", "/categories", {}, 422, "name"],
    ["POST", "/categories", { name: "" }, 422, "name"],
    ["POST", "/categories", { name: 5 }, 422, "name"],
    ["POST", "/categories", { name: "a\u0000b" }, 422, "name"],
    ["POST", "/categories", { name: "x".repeat(200) }, 422, "name"],
    ["POST", "/categories", { name: "x", plex_mode: "loud" }, 422, "plex_mode"],
    ["POST", "/categories", "{", 400, "JSON"],
    ["PUT", "/categories/2", { name: "Halloween" }, 409, "name"],
    ["PUT", "/categories/9", { name: "x" }, 404, "9"],
    ["DELETE", "/categories/9", undefined, 404, "9"],
    ["DELETE", "/categories/x", undefined, 422, "category_id"],
    ["DELETE", "/categories/0", undefined, 404, "0"],
    ["PUT", "/categories/0", { name: "x" }, 404, "0"],
  ])("refuses %s %s %j with %i", async (method, path, body, status, word) => {
    await call("POST", "/categories", halloween);
    await call("POST", "/categories", { name: "🎃 Größe 日本" });
    const answer = await call(method, path, body);
    expect(answer).toMatchObject({ status, body: { detail: expect.stringContaining(word) } });
    expect((await call("GET", "/categories")).body).toHaveLength(2);
  });
});
