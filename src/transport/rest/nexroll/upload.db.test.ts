import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { app, call, data, form, keys, samples, upload } = await restScene();

describe("POST /prerolls/upload", () => {
  it("answers 201 with the documented clip and the fields older scripts read", async () => {
    await call("POST", "/categories", { name: "Christmas" });
    const { status, body } = await upload(
      "h264-aac.mp4",
      { category_id: "1", tags: "holiday,winter", description: "My preroll" },
      "christmas_intro.mp4",
    );
    expect(status).toBe(201);
    const path = join(data.path, "prerolls/Christmas/christmas_intro.mp4");
    expect(body).toMatchObject({
      uploaded: true,
      id: 1,
      filename: "christmas_intro.mp4",
      display_name: null,
      path,
      full_path: path,
      category_id: 1,
      category: { id: 1, name: "Christmas" },
      categories: [{ id: 1, name: "Christmas" }],
      tags: ["holiday", "winter"],
      description: "My preroll",
      file_size: samples.clip("h264-aac.mp4").sizeBytes,
      managed: true,
      file_exists: true,
      exclude_from_matching: false,
      community_preroll_id: null,
      thumbnail: expect.stringMatching(/^prerolls\/thumbnails\/[\w-]+\.jpg$/),
      video_codec: "h264",
    });
    expect(body.duration).toBeCloseTo(2, 0);
    expect((await call("GET", "/prerolls")).body).toEqual([
      expect.objectContaining({ id: 1, full_path: path }),
    ]);
  });

  it("takes several categories as a JSON list or with commas", async () => {
    for (const name of ["A", "B", "C"]) await call("POST", "/categories", { name });
    const { body } = await upload("h264-aac.mp4", { category_id: "2", category_ids: "[1, 2]" });
    expect(body).toMatchObject({ category_id: 2, categories: [{ id: 2 }, { id: 1 }] });
    const second = await upload("no-sound.mp4", { category_ids: "3,1", tags: '["a b"]' });
    expect(second.body).toMatchObject({ category_id: 3, tags: ["a b"] });
  });

  it.each([
    ["a wrong extension", "h264-aac.mp4", {}, "clip.exe", 400],
    ["text under a video's name", "text.mp4", {}, "text.mp4", 400],
    ["a file that broke off", "broken.mp4", {}, "broken.mp4", 400],
    ["a category that does not exist", "h264-aac.mp4", { category_id: "9" }, "a.mp4", 404],
    ["a category that is no number", "h264-aac.mp4", { category_id: "x" }, "a.mp4", 422],
    ["an action nobody knows", "h264-aac.mp4", { duplicate_action: "burn" }, "a.mp4", 422],
  ])("refuses %s and leaves nothing behind", async (_what, sample, fields, fileName, expected) => {
    const { status, body } = await upload(sample, fields as Record<string, string>, fileName);
    expect(status).toBe(expected);
    expect(body.detail).toEqual(expect.any(String));
    expect(await data.files()).toEqual([]);
  });

  it("refuses a missing file by name, and a body that is no form", async () => {
    const fields = new FormData();
    fields.set("tags", "x");
    expect(await call("POST", "/prerolls/upload", fields)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("file") },
    });
    expect((await call("POST", "/prerolls/upload", { file: "x" })).status).toBe(400);
    expect((await call("GET", "/prerolls/upload")).status).toBe(405);
  });

  it("answers 409 for a known file, or does what is asked", async () => {
    await upload("h264-aac.mp4");
    const refused = await upload("duplicate-of-h264-aac.mp4");
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining("h264-aac.mp4") } });
    expect(await upload("duplicate-of-h264-aac.mp4", { duplicate_action: "skip" })).toMatchObject({
      status: 200,
      body: { skipped: true, existing_preroll: { id: 1, filename: "h264-aac.mp4", display_name: null } },
    });
    expect(await upload("duplicate-of-h264-aac.mp4", { duplicate_action: "replace" })).toMatchObject({
      status: 200,
      body: { uploaded: true, replaced: true, id: 1 },
    });
    expect(await upload("duplicate-of-h264-aac.mp4", { duplicate_action: "rename" })).toMatchObject({
      status: 201,
      body: { uploaded: true, id: 2 },
    });
  });

  it("reads nothing of an upload that nobody may make", async () => {
    const body = await form("h264-aac.mp4");
    expect((await call("POST", "/prerolls/upload", body, {})).status).toBe(401);
    expect((await call("POST", "/prerolls/upload", body, { "x-api-key": keys.read })).status).toBe(403);
    expect(await data.files()).toEqual([]);
  });

  it("answers 413 for a length beyond 500 MB", async () => {
    const request = new Request("http://marquee/prerolls/upload", {
      method: "POST",
      headers: {
        ...home,
        "content-type": "multipart/form-data; boundary=x",
        "content-length": String(600 * 1024 * 1024),
      },
      body: "--x--",
    });
    expect((await app.fetch(request)).status).toBe(413);
  });
});

describe("POST /prerolls/check-duplicate", () => {
  it("says whether the content is known and keeps nothing", async () => {
    expect(await call("POST", "/prerolls/check-duplicate", await form("h264-aac.mp4"))).toMatchObject({
      status: 200,
      body: { is_duplicate: false, file_hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    await upload("h264-aac.mp4");
    const before = await data.files();
    expect(
      await call("POST", "/prerolls/check-duplicate", await form("duplicate-of-h264-aac.mp4")),
    ).toMatchObject({
      status: 200,
      body: {
        is_duplicate: true,
        existing_preroll: { id: 1, filename: "h264-aac.mp4", category_name: null },
      },
    });
    expect(await data.files()).toEqual(before);
  });
});
