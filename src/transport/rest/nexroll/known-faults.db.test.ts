import { join, sep } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, data, upload, videos } = await restScene();

/** The other program fails at each of these; scripts that were written around it must not have to. */
describe("deleting", () => {
  it("a clip answers 200, and leaves its number in no sequence", async () => {
    await call("POST", "/categories", { name: "Festive" });
    const { id } = (await upload("h264-aac.mp4", { category_id: "1" })).body;
    const blocks = [
      { type: "fixed", preroll_ids: [id] },
      { type: "random", category_id: 1 },
    ];
    await call("POST", "/sequences", { name: "Evening", blocks });
    expect((await call("DELETE", `/prerolls/${id}`)).status).toBe(200);
    expect((await call("GET", `/prerolls/${id}`)).status).toBe(404);
    expect((await call("DELETE", `/prerolls/${id}`)).status).toBe(404);
    expect((await call("GET", "/sequences/1")).body.blocks[0]).toMatchObject({ preroll_ids: [] });
  });

  it("a category goes with its genre mappings, and its schedules stay", async () => {
    await call("POST", "/categories", { name: "Scary" });
    await call("PUT", "/genre-mappings", { genre: "Horror", category_id: 1 });
    await call("POST", "/schedules", { name: "Plan", category_id: 1, start_date: "2024-01-01" });
    expect((await call("DELETE", "/categories/1")).status).toBe(200);
    expect((await call("GET", "/genre-mappings")).body).toEqual({ mappings: [], count: 0 });
    expect((await call("GET", "/schedules")).body).toMatchObject([{ name: "Plan", category_id: null }]);
  });
});

describe("a category whose name is a way out of the library", () => {
  it("has a folder inside of it, however a clip gets there", async () => {
    await call("POST", "/categories", { name: "../../outside" });
    const one = (await upload("h264-aac.mp4", { category_id: "1" })).body;
    const two = (await upload("portrait.mp4")).body;
    const three = (await upload("no-sound.mp4")).body;
    await call("PUT", `/prerolls/${two.id}`, { category_id: 1 });
    await call("POST", `/categories/1/prerolls/${three.id}?set_primary=true`);
    const root = join(data.path, "prerolls") + sep;
    for (const { id } of [one, two, three]) {
      const { full_path: path } = (await call("GET", `/prerolls/${id}`)).body;
      expect(path.startsWith(root)).toBe(true);
      expect(path.slice(root.length)).toMatch(/^[^/\\]+[/\\][\w-]+\.mp4$/);
    }
    expect(await videos()).toHaveLength(3);
  });
});

describe("settings", () => {
  it.each(["plex_token", "active_category", "filler_active", "no_such_setting"])(
    "there is no way around their checks by a path of the name %s",
    async (name) => {
      const read = async () =>
        Promise.all(["/settings", "/settings/filler"].map(async (path) => (await call("GET", path)).body));
      const before = await read();
      expect(await call("PUT", `/settings/${name}`, '"x"')).toEqual({
        status: 404,
        body: { detail: "Not Found" },
      });
      expect(await read()).toEqual(before);
    },
  );
});
