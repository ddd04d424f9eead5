import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { systemContext } from "@/platform/context";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { createRestApp } from "@/transport/rest/create-rest-app";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { empty } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const app = createRestApp();
const home = { "x-marquee-peer": "127.0.0.1" };
let fullKey = "";
let readKey = "";

beforeEach(async () => {
  await empty();
  await data.empty();
  fullKey = (await createApiKey(systemContext("test"), { name: "full" })).key;
  readKey = (await createApiKey(systemContext("test"), { name: "read", permissions: "read" })).key;
});

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = home) {
  const isForm = body instanceof FormData;
  const json: Record<string, string> =
    body === undefined || isForm ? {} : { "content-type": "application/json" };
  const sent = isForm || typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(`http://marquee${path}`, {
    method,
    headers: { ...headers, ...json },
    body: sent,
  });
  const response = await app.fetch(request);
  return { status: response.status, body: await response.json() };
}

async function form(
  sample: string,
  fields: Record<string, string> = {},
  fileName = sample,
): Promise<FormData> {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  sent.set("file", new Blob([await readFile(samples.clip(sample).path)]), fileName);
  return sent;
}
const upload = async (...parameters: Parameters<typeof form>) =>
  call("POST", "/prerolls/upload", await form(...parameters));
const videos = async () => (await data.files()).filter((file) => !file.startsWith("thumbnails"));

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
    expect((await call("GET", "/prerolls/upload")).status).toBe(422);
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
    expect((await call("POST", "/prerolls/upload", body, { "x-api-key": readKey })).status).toBe(403);
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

describe("/prerolls", () => {
  beforeEach(async () => {
    for (const name of ["Christmas", "Winter"]) await call("POST", "/categories", { name });
    await upload("h264-aac.mp4", { category_id: "1", tags: "snow" }, "a.mp4");
    await upload("no-sound.mp4", {}, "b.mp4");
  });

  it.each([
    ["", [2, 1]],
    ["?category_id=", [2, 1]],
    ["?category_id=1", [1]],
    ["?category_id=2", []],
    ["?category_id=uncategorized", [2]],
    ["?search=SNOW", [1]],
    ["?tags=snow", [1]],
    ["?search=b.mp&tags=snow", [2]],
  ])("lists %j", async (query, ids) => {
    const { body } = await call("GET", `/prerolls${query}`);
    expect(body.map((one: { id: number }) => one.id)).toEqual(ids);
  });

  it("changes what is given, in the documented names", async () => {
    const { status, body } = await call("PUT", "/prerolls/1", {
      display_name: "New Name",
      category_id: 2,
      tags: ["updated", "tags"],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      message: expect.any(String),
      display_name: "New Name",
      category_id: 2,
      categories: [{ id: 2, name: "Winter" }],
      tags: ["updated", "tags"],
      path: join(data.path, "prerolls/Winter/a.mp4"),
    });
    expect((await call("PUT", "/prerolls/1", { tags: '["x"]', new_filename: "c" })).body).toMatchObject({
      display_name: "New Name",
      tags: ["x"],
      filename: "c.mp4",
    });
    expect(await videos()).toEqual(["prerolls/Default/b.mp4", "prerolls/Winter/c.mp4"]);
  });

  it.each([
    ["/prerolls/99", {}, 404, "99"],
    ["/prerolls/99999999999", {}, 404, "99999999999"],
    ["/prerolls/abc", {}, 422, "preroll_id"],
    ["/prerolls/1", { category_id: 99 }, 404, "category_id"],
    ["/prerolls/1", { category_id: "x" }, 422, "category_id"],
    ["/prerolls/1", { tags: 5 }, 422, "tags"],
    ["/prerolls/1", { display_name: "x".repeat(500) }, 422, "display_name"],
    ["/prerolls/1", "{", 400, "JSON"],
  ])("refuses PUT %s %j with %i", async (path, body, status, word) => {
    const answer = await call("PUT", path, body, { ...home, "content-type": "application/json" });
    expect(answer).toMatchObject({ status, body: { detail: expect.stringContaining(word) } });
  });

  it("deletes, and then it is not there any more", async () => {
    expect(await call("DELETE", "/prerolls/1")).toMatchObject({
      status: 200,
      body: { message: expect.any(String) },
    });
    expect((await call("DELETE", "/prerolls/1")).status).toBe(404);
    expect((await call("GET", "/prerolls/1")).status).toBe(404);
    expect(await videos()).toEqual(["prerolls/Default/b.mp4", "trash/1.mp4"]);
  });

  it("sends the video in parts, and the picture", async () => {
    const get = (path: string, headers = {}) =>
      app.fetch(new Request(`http://marquee${path}`, { headers: { ...home, ...headers } }));
    const whole = await get("/prerolls/1/video");
    expect(whole.headers.get("content-type")).toBe("video/mp4");
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(await readFile(samples.clip("h264-aac.mp4").path));
    const part = await get("/prerolls/1/video", { range: "bytes=4-7" });
    expect([part.status, await part.text()]).toEqual([206, "ftyp"]);
    const head = await app.fetch(
      new Request("http://marquee/prerolls/1/video", { method: "HEAD", headers: home }),
    );
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(String(samples.clip("h264-aac.mp4").sizeBytes));

    const picture = await get("/prerolls/1/thumbnail");
    expect(picture.headers.get("content-type")).toBe("image/jpeg");
    const jpeg = Buffer.from(await picture.arrayBuffer());
    expect(jpeg.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    const { thumbnail } = (await call("GET", "/prerolls/1")).body;
    const named = await get(`/static/${thumbnail}`);
    expect(Buffer.from(await named.arrayBuffer())).toEqual(jpeg);
    expect(named.headers.get("cache-control")).toContain("immutable");

    expect((await get("/static/prerolls/thumbnails/..%2f..%2fsecret.key")).status).toBe(404);
    expect((await get("/prerolls/9/video")).status).toBe(404);
    await rm(join(data.path, "prerolls/Christmas/a.mp4"));
    expect((await get("/prerolls/1/video")).status).toBe(404);
    expect((await app.fetch(new Request("http://marquee/prerolls/2/video"))).status).toBe(401);
  });

  it("answers 405 and says what it takes", async () => {
    const response = await app.fetch(
      new Request("http://marquee/prerolls/1", { method: "PATCH", headers: home }),
    );
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toContain("DELETE");
  });
});

describe("/external", () => {
  it("always needs a key, also at home", async () => {
    expect((await call("GET", "/external/prerolls")).status).toBe(401);
    expect((await call("GET", "/external/categories")).status).toBe(401);
    expect((await call("GET", `/external/prerolls?api_key=${readKey}`)).status).toBe(200);
    expect(
      (await call("GET", "/external/categories", undefined, { authorization: `Bearer ${readKey}` })).status,
    ).toBe(200);
    expect((await call("POST", "/external/categories", { name: "x" }, { "x-api-key": readKey })).status).toBe(
      403,
    );
  });

  it("makes categories, registers videos and assigns them", async () => {
    const key = { "x-api-key": fullKey };
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
