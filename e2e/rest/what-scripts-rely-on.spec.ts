import { join } from "node:path";
import { expect, test, theWorld } from "../world";
import { originalPreroll } from "../world-facts";
import { call } from "./call";
import { type Seed, seed, unseed } from "./seed";

let seeded: Seed;

test.beforeAll(async () => {
  seeded = await seed();
});

test.afterAll("the house is as it was", unseed);

const keyFor = (path: string) => (path.startsWith("/external/") ? { key: seeded.full } : {});

test.describe("what scripts rely on", () => {
  const json = async (path: string) => (await call("GET", path, keyFor(path))).body;

  test("health needs no credential and has a status and a version", async () => {
    const { status, body } = await call("GET", "/health", { fromOutside: true });
    expect([status, body]).toEqual([200, { status: "healthy", version: expect.stringMatching(/^\d+\.\d+/) }]);
  });

  test("categories count their clips", async () => {
    expect(await json("/categories")).toContainEqual(
      expect.objectContaining({
        id: seeded.categoryId,
        name: "Autumn",
        description: "Leaves",
        plex_mode: "shuffle",
        preroll_count: expect.any(Number),
      }),
    );
    const members = (await json(`/categories/${seeded.categoryId}/prerolls`)) as object[];
    expect(await json(`/categories/${seeded.categoryId}`)).toMatchObject({ preroll_count: members.length });
    expect(await json("/external/categories")).toMatchObject({ count: expect.any(Number) });
  });

  test("prerolls say where they lie, how long they are, and their tags as a list", async () => {
    const path = join(theWorld().dataDir, "prerolls/Autumn/h264-aac.mp4");
    const clip = {
      id: seeded.prerollId,
      filename: "h264-aac.mp4",
      full_path: path,
      path,
      category_id: seeded.categoryId,
      tags: ["leaf", "wind"],
      duration: expect.closeTo(2, 0),
      file_size: expect.any(Number),
    };
    expect(await json("/prerolls")).toContainEqual(expect.objectContaining(clip));
    expect(await json("/external/prerolls")).toMatchObject({
      count: expect.any(Number),
      prerolls: expect.arrayContaining([expect.objectContaining(clip)]),
    });
  });

  test("what is on is told alike everywhere", async () => {
    const scheduleRow = expect.objectContaining({ id: seeded.scheduleId, name: "Always" });
    expect(await json("/schedules")).toContainEqual(scheduleRow);
    expect(await json("/schedules/active")).toContainEqual(scheduleRow);
    expect(await json("/external/schedules")).toMatchObject({
      schedules: expect.arrayContaining([scheduleRow]),
    });
    expect(await json("/external/active-schedules")).toMatchObject({
      count: 1,
      active_schedules: [scheduleRow],
    });
    const preroll = () => theWorld().plex.preroll();
    await expect.poll(preroll).toContain("/media/before the film/Autumn/h264-aac.mp4");
    const held = await preroll();
    expect(await json("/external/now-showing")).toMatchObject({
      active_category: { id: seeded.categoryId, name: "Autumn" },
      current_preroll_string: held,
      has_preroll: true,
      active_schedules: [{ id: seeded.scheduleId, name: "Always" }],
    });
    expect(await json("/plex/current-preroll")).toMatchObject({ current_preroll: held });
    expect(await json("/external/status")).toMatchObject({
      plex_connected: true,
      permissions: "full",
      schedule_count: expect.any(Number),
    });
  });

  test("path mappings carry both their names", async () => {
    const ours = join(theWorld().dataDir, "prerolls");
    expect(await json("/path-mappings")).toEqual({
      mappings: [
        {
          nexroll_path: ours,
          plex_path: "/media/before the film",
          local: ours,
          plex: "/media/before the film",
        },
      ],
    });
  });

  test("a key may come as Bearer, in a header or in the address", async () => {
    const status = (init: RequestInit, query = "") =>
      fetch(`${theWorld().url}/external/status${query}`, init).then((answer) => answer.status);
    expect(await status({ headers: { authorization: `Bearer ${seeded.read}` } })).toBe(200);
    expect(await status({ headers: { "X-Api-Key": seeded.read } })).toBe(200);
    expect(await status({}, `?api_key=${seeded.read}`)).toBe(200);
    expect(await status({}, "?api_key=nx_wrong")).toBe(401);
    expect(await status({})).toBe(401);
    const key = { key: seeded.read };
    expect((await call("POST", "/external/sync-plex", key)).status).toBe(403);
    expect((await call("GET", "/prerolls", { ...key, fromOutside: true })).status).toBe(200);
    expect((await call("GET", "/prerolls", { fromOutside: true })).status).toBe(401);
  });

  test("when nothing is scheduled any more, Plex has its own preroll back", async () => {
    await call("PUT", "/settings", {}, { plex_url: "" });
    await expect.poll(() => theWorld().plex.preroll()).toBe(originalPreroll);
    expect(await json("/settings")).toMatchObject({ plex_url: null, plex_has_token: false });
  });
});
