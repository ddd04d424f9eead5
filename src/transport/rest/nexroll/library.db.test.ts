import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { inngest } from "@/platform/inngest/client";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { app, call, data, form, keys, samples, upload } = await restScene();
const shelf = await mkdtemp(join(tmpdir(), "marquee-shelf-"));
afterAll(() => rm(shelf, { recursive: true, force: true }));

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(inngest, "send").mockResolvedValue({ ids: [] });
});

const inLibrary = (path: string) => join(data.path, "prerolls", path);

describe("POST /prerolls/rescan", () => {
  it("waits, and counts what it found and did", async () => {
    await upload("h264-aac.mp4");
    await upload("no-sound.mp4");
    await rm(inLibrary("Default/no-sound.mp4"));
    await copyFile(samples.clip("vp9-opus.webm").path, inLibrary("Default/new.webm"));
    await writeFile(inLibrary("Default/bad.mp4"), "no video");
    const first = await call("POST", "/prerolls/rescan");
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      files_on_disk: 3,
      db_rows_total: 2,
      new_prerolls: 1,
      missing_files: 1,
      missing_not_pruned: 1,
      deleted_missing: 0,
      deduped_rows: 0,
      storage_maybe_offline: false,
      errors: [expect.stringContaining(inLibrary("Default/bad.mp4"))],
    });
    const pruned = await call("POST", "/prerolls/rescan?delete_missing=true&dedupe=1");
    expect(pruned.body).toMatchObject({ deleted_missing: 1, missing_not_pruned: 0, new_prerolls: 0 });
    expect((await call("GET", "/prerolls")).body).toHaveLength(2);
    expect((await call("POST", "/prerolls/rescan?dedupe=perhaps")).status).toBe(422);
  });
});

it("the list says of each clip what asking for it says", async () => {
  await call("POST", "/categories", { name: "Winter" });
  await call("POST", "/categories", { name: "Autumn" });
  await upload("h264-aac.mp4", { category_ids: "1,2", tags: "a" });
  await upload("no-sound.mp4");
  const listed = (await call("GET", "/prerolls")).body as Array<{ id: number }>;
  expect(listed.map(({ id }) => id)).toEqual([2, 1]);
  for (const one of listed) expect((await call("GET", `/prerolls/${one.id}`)).body).toEqual(one);
});

describe("POST /prerolls/map-root", () => {
  it("says what would be, and does it when told to", async () => {
    await mkdir(join(shelf, "Halloween"), { recursive: true });
    await copyFile(samples.clip("h264-aac.mp4").path, join(shelf, "Halloween/a.mp4"));
    await copyFile(samples.clip("no-sound.mp4").path, join(shelf, "b.mp4"));
    const fields = { root_path: shelf, tags: "nas", create_missing_categories: true };
    const dry = await call("POST", "/prerolls/map-root", fields);
    expect(dry).toMatchObject({ status: 200, body: { dry_run: true, total_found: 2, to_add: 2, added: 0 } });
    expect((await call("GET", "/prerolls")).body).toEqual([]);
    for (const added of [2, 0]) {
      const real = await call("POST", "/prerolls/map-root", { ...fields, dry_run: false });
      expect(real).toMatchObject({
        status: 200,
        body: { dry_run: false, added, root_path: shelf, errors: [] },
      });
    }
    const clips = (await call("GET", "/prerolls")).body as Array<Record<string, unknown>>;
    expect(
      clips.map(({ filename, tags, managed, category }) => [filename, tags, managed, category]).sort(),
    ).toEqual([
      ["a.mp4", ["nas"], false, { id: 1, name: "Halloween" }],
      ["b.mp4", ["nas"], false, null],
    ]);
  });

  it.each([
    [{ root_path: "/proc/self" }, 422],
    [{ root_path: "relative" }, 422],
    [{ root_path: "/no/such/folder" }, 404],
    [{ root_path: 5 }, 422],
    [{}, 422],
    [{ root_path: "/tmp", extensions: [".exe"] }, 422],
    [{ root_path: "/tmp", category_id: 99 }, 404],
  ])("refuses %j with %i", async (fields, status) => {
    const answer = await call("POST", "/prerolls/map-root", fields);
    expect(answer).toMatchObject({ status, body: { detail: expect.any(String) } });
  });
});

it("/settings/auto-scan takes the minutes in both ways, and brings them into their bounds", async () => {
  expect(await call("GET", "/settings/auto-scan")).toEqual({ status: 200, body: { minutes: 15 } });
  for (const [asked, minutes] of [
    [30, 30],
    [2, 5],
    [9999, 1440],
    [0, 0],
  ]) {
    const answer = { status: 200, body: { success: true, minutes } };
    expect(await call("PUT", `/settings/auto-scan?minutes=${asked}`)).toEqual(answer);
    expect(await call("PUT", "/settings/auto-scan", { minutes: asked })).toEqual(answer);
  }
  expect((await call("PUT", "/settings/auto-scan")).status).toBe(422);
  expect((await call("PUT", "/settings/auto-scan?minutes=often")).status).toBe(422);
});

describe("many at once", () => {
  async function manyFiles(names: string[], fields: Record<string, string> = {}): Promise<FormData> {
    const sent = new FormData();
    for (const [name, value] of Object.entries(fields)) sent.set(name, value);
    for (const name of names) sent.append("files", (await form(name)).get("file") as Blob, name);
    return sent;
  }

  it("uploads them, tells each outcome, and loses none to a bad one", async () => {
    await call("POST", "/categories", { name: "Winter" });
    const sent = await manyFiles(["h264-aac.mp4", "text.mp4", "no-sound.mp4"], {
      category_id: "1",
      tags: "a,b",
    });
    const answer = await call("POST", "/prerolls/upload-multiple", sent);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      total: 3,
      successful: 2,
      failed: 1,
      results: [
        { filename: "h264-aac.mp4", uploaded: true, preroll: { category_id: 1, tags: ["a", "b"] } },
        { filename: "text.mp4", uploaded: false, preroll: null, error: expect.stringContaining("is text") },
        { filename: "no-sound.mp4", uploaded: true },
      ],
    });
    expect(await data.files()).toEqual(expect.arrayContaining(["prerolls/Winter/no-sound.mp4"]));
    expect((await data.files()).filter((file) => file.startsWith("incoming"))).toEqual([]);
    const again = await call(
      "POST",
      "/prerolls/upload-multiple",
      await manyFiles(["h264-aac.mp4"], { duplicate_action: "skip" }),
    );
    expect(again.body).toMatchObject({
      skipped: 1,
      results: [{ skipped: true, existing_preroll: { id: 1 } }],
    });
  });

  it("keeps names inside of the library", async () => {
    const sent = new FormData();
    sent.append("files", (await form("h264-aac.mp4")).get("file") as Blob, "../../escaped.mp4");
    await call("POST", "/prerolls/upload-multiple", sent);
    expect(await data.files()).toContain("prerolls/Default/escaped.mp4");
  });

  it("refuses nothing at all, and a key that may only read", async () => {
    expect((await call("POST", "/prerolls/upload-multiple", new FormData())).status).toBe(422);
    const sent = await manyFiles(["no-sound.mp4"]);
    expect((await call("POST", "/prerolls/upload-multiple", sent, { "x-api-key": keys.read })).status).toBe(
      403,
    );
  });

  it("changes tags, and lists them", async () => {
    await upload("h264-aac.mp4", { tags: "old, both" });
    await upload("no-sound.mp4", { tags: "both" });
    const changed = await call("POST", "/prerolls/bulk-update-tags", {
      preroll_ids: [1, 2, 99],
      tags_to_add: ["new"],
      tags_to_remove: "OLD",
    });
    expect(changed).toMatchObject({ status: 200, body: { updated_ids: [1, 2], failed: [{ id: 99 }] } });
    expect(await call("GET", "/tags")).toEqual({ status: 200, body: { tags: ["both", "new"] } });
    expect((await call("POST", "/prerolls/bulk-update-tags", {})).status).toBe(422);
    expect(
      (await call("POST", "/prerolls/bulk-update-tags", { preroll_ids: [1], tags_to_add: 5 })).status,
    ).toBe(422);
  });
});

describe("GET /static/prerolls/{category}/{filename}", () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`http://marquee${path}`, { headers: { ...home, ...headers } }));

  it("sends a video by its names, in parts too", async () => {
    await call("POST", "/categories", { name: "Winter" });
    await upload("h264-aac.mp4", { category_id: "1" });
    const whole = await get("/static/prerolls/Winter/h264-aac.mp4");
    expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "video/mp4"]);
    const part = await get("/static/prerolls/winter/h264-aac.mp4", { range: "bytes=0-3" });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 4]);
    // Under any other folder the one clip of that name is meant.
    expect((await get("/static/prerolls/Elsewhere/h264-aac.mp4")).status).toBe(200);
    expect((await get("/static/prerolls/Winter/none.mp4")).status).toBe(404);
    expect((await get("/static/prerolls/..%2F..%2Fetc/passwd")).status).toBe(404);
    const outside = new Request("http://marquee/static/prerolls/Winter/h264-aac.mp4", {
      headers: { "x-marquee-peer": "8.8.8.8" },
    });
    expect((await app.fetch(outside)).status).toBe(401);
  });

  it("sends none when several bear the name", async () => {
    await call("POST", "/categories", { name: "Winter" });
    await upload("h264-aac.mp4", { category_id: "1" }, "same.mp4");
    await upload("no-sound.mp4", {}, "same.mp4");
    expect((await get("/static/prerolls/Elsewhere/same.mp4")).status).toBe(404);
    expect((await get("/static/prerolls/Default/same.mp4")).status).toBe(200);
  });
});
