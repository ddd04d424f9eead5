import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys, samples } = await restScene();

describe("/external", () => {
  it("always needs a key, also at home", async () => {
    expect((await call("GET", "/external/prerolls")).status).toBe(401);
    expect((await call("GET", "/external/categories")).status).toBe(401);
    expect((await call("GET", `/external/prerolls?api_key=${keys.read}`)).status).toBe(200);
    expect(
      (await call("GET", "/external/categories", undefined, { authorization: `Bearer ${keys.read}` })).status,
    ).toBe(200);
    expect(
      (await call("POST", "/external/categories", { name: "x" }, { "x-api-key": keys.read })).status,
    ).toBe(403);
  });

  it("makes categories, registers videos and assigns them", async () => {
    const key = { "x-api-key": keys.full };
    const made = await call("POST", "/external/categories", { name: "Mine", description: "d" }, key);
    expect(made).toMatchObject({
      status: 201,
      body: { success: true, category: { id: 1, name: "Mine", plex_mode: "shuffle", preroll_count: 0 } },
    });
    expect((await call("POST", "/external/categories", { name: "mine" }, key)).status).toBe(409);
    expect((await call("POST", "/external/categories", { name: " " }, key)).status).toBe(422);

    const shelf = await mkdtemp(join(tmpdir(), "marquee-shelf-"));
    afterAll(() => rm(shelf, { recursive: true, force: true }));
    const path = join(shelf, "my_clip.mp4");
    await copyFile(samples.clip("h264-aac.mp4").path, path);
    const body = { file_path: path, display_name: "My Preroll" };
    expect(await call("POST", "/external/prerolls/register", body, key)).toMatchObject({
      status: 201,
      body: {
        success: true,
        preroll: { id: 1, filename: basename(path), display_name: "My Preroll", managed: false },
      },
    });
    expect(await call("POST", "/external/prerolls/register", { path }, key)).toMatchObject({
      status: 200,
      body: { success: true, already_exists: true, preroll: { id: 1 } },
    });
    expect((await call("POST", "/external/prerolls/register", {}, key)).status).toBe(422);
    expect((await call("POST", "/external/prerolls/register", { path: "/etc/hostname" }, key)).status).toBe(
      422,
    );
    expect((await call("POST", "/external/prerolls/register", { path: `${shelf}/no.mp4` }, key)).status).toBe(
      404,
    );

    expect(await call("POST", "/external/prerolls/1/assign-category/1", undefined, key)).toEqual({
      status: 200,
      body: { success: true, preroll_id: 1, category_id: 1, category_name: "Mine" },
    });
    expect((await call("POST", "/external/prerolls/1/assign-category/9", undefined, key)).status).toBe(404);
    expect(await call("GET", "/external/categories", undefined, key)).toMatchObject({
      body: { count: 1, categories: [{ id: 1, preroll_count: 1 }] },
    });
    expect(await call("GET", "/external/prerolls", undefined, key)).toMatchObject({
      body: { count: 1, prerolls: [{ id: 1, path, category_id: 1 }] },
    });
  });
});
