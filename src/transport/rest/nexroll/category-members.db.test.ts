import { describe, expect, it, vi } from "vitest";
import { publish } from "@/platform/live-events";
import { home, restScene } from "@/testing/rest-scene";

// A change is told as ever, so that nobody answers from before it; only the programme's job is not woken.
vi.mock("@/platform/announce", () => ({ announce: publish }));

const { app, call, upload, videos } = await restScene();

async function twoCategories(): Promise<void> {
  await call("POST", "/categories", { name: "Winter" });
  await call("POST", "/categories", { name: "Summer" });
  await upload("h264-aac.mp4", { category_id: "1" });
}

describe("a clip's categories, one by one", () => {
  it("are added and taken away; the primary one names the folder", async () => {
    await twoCategories();
    const added = await call("POST", "/categories/2/prerolls/1");
    expect(added).toMatchObject({
      status: 200,
      body: { category_id: 2, preroll_id: 1, primary_category_id: 1, moved_primary: false },
    });
    expect(await videos()).toEqual(["prerolls/Winter/h264-aac.mp4"]);
    const primary = await call("POST", "/categories/2/prerolls/1?set_primary=true");
    expect(primary.body).toMatchObject({ primary_category_id: 2, moved_primary: true });
    expect((primary.body as { categories: { id: number }[] }).categories.map(({ id }) => id)).toEqual([2, 1]);
    expect(await videos()).toEqual(["prerolls/Summer/h264-aac.mp4"]);
    const removed = await call("DELETE", "/categories/2/prerolls/1");
    expect(removed.body).toMatchObject({
      primary_category_id: 1,
      moved_primary: true,
      categories: [{ id: 1 }],
    });
    expect(await videos()).toEqual(["prerolls/Winter/h264-aac.mp4"]);
    expect((await call("DELETE", "/categories/1/prerolls/1")).body).toMatchObject({
      primary_category_id: null,
      categories: [],
    });
  });

  it.each([
    ["POST", "/categories/99/prerolls/1", 404],
    ["POST", "/categories/1/prerolls/99", 404],
    ["DELETE", "/categories/99/prerolls/1", 404],
    ["DELETE", "/categories/1/prerolls/99", 404],
    ["POST", "/categories/1/prerolls/abc", 422],
    ["POST", "/categories/1/prerolls/1?set_primary=maybe", 422],
  ])("%s %s is %i", async (method, path, status) => {
    await twoCategories();
    expect((await call(method, path)).status).toBe(status);
  });
});

describe("GET /categories/{id}/delete-impact", () => {
  it("says what would go, and deleting does no more", async () => {
    await twoCategories();
    await call("POST", "/schedules", {
      name: "Always",
      type: "daily",
      start_date: "2020-01-01",
      category_id: 1,
    });
    await call("PUT", "/genre-mappings", { genre: "Horror", category_id: 1 });
    expect(await call("GET", "/categories/1/delete-impact")).toMatchObject({
      status: 200,
      body: {
        category_id: 1,
        category_name: "Winter",
        is_system: false,
        preroll_count: 1,
        becoming_uncategorized: 1,
        schedule_count: 1,
        schedule_fallback_count: 0,
        genre_mapping_count: 1,
        is_active_in_setting: true,
        is_filler_in_setting: false,
      },
    });
    expect(await call("DELETE", "/categories/1")).toMatchObject({
      status: 200,
      body: { disabled_schedules: 1 },
    });
    expect((await call("GET", "/categories/1/delete-impact")).status).toBe(404);
    expect((await call("GET", "/prerolls")).body).toMatchObject([{ id: 1, category_id: null }]);
  });
});

describe("apply_to_plex", () => {
  it("is true of the category that plays now", async () => {
    await twoCategories();
    const flags = async () =>
      ((await call("GET", "/categories")).body as Array<Record<string, unknown>>).map(
        ({ name, apply_to_plex }) => [name, apply_to_plex],
      );
    expect(await flags()).toEqual([
      ["Summer", false],
      ["Winter", false],
    ]);
    await call("POST", "/schedules", {
      name: "Always",
      type: "daily",
      start_date: "2020-01-01",
      category_id: 1,
    });
    expect(await flags()).toEqual([
      ["Summer", false],
      ["Winter", true],
    ]);
    expect((await call("POST", "/categories/1/remove-from-plex")).status).toBe(200);
    expect((await call("POST", "/categories/77/remove-from-plex")).status).toBe(404);
  });
});

it("/categories/default is nobody, and then one", async () => {
  expect(await call("GET", "/categories/default")).toEqual({ status: 200, body: null });
  const made = await call("POST", "/categories/default");
  expect(made).toMatchObject({ status: 201, body: { name: "Default", plex_mode: "shuffle" } });
  expect(await call("POST", "/categories/default")).toMatchObject({ status: 200, body: { name: "Default" } });
  expect(await call("GET", "/categories/default")).toMatchObject({ status: 200, body: { id: 1 } });
  const wrong = await app.fetch(
    new Request("http://marquee/categories/default", { method: "PATCH", headers: home }),
  );
  expect(wrong.status).toBe(405);
  for (const method of ["GET", "POST"]) expect(wrong.headers.get("allow")).toContain(method);
});
