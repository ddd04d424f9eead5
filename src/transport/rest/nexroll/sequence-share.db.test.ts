import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { describe, expect, it, vi } from "vitest";
import { craftZip } from "@/testing/craft-zip";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { app, call, data, keys, samples, upload } = await restScene();

async function house() {
  await call("POST", "/categories", { name: "Christmas" });
  await upload("h264-aac.mp4", { category_id: "1", display_name: "Snow “fällt”" }, "snow.mp4");
  await upload("no-sound.mp4", {}, "bells.mp4");
  await call("POST", "/sequences", {
    name: "Ädvent",
    description: "Four weeks",
    blocks: [
      { type: "random", category_id: 1, count: 2 },
      { type: "fixed", preroll_ids: [2, 1] },
      { type: "nexup_trailers", source: "tv", mode: "sequential", count: 3 },
    ],
  });
}

async function download(method: string, path: string, body?: unknown) {
  const response = await app.fetch(
    new Request(`http://marquee${path}`, {
      method,
      headers: { ...home, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
  return { response, bytes: response.body ? await buffer(response.body) : Buffer.alloc(0) };
}

async function send(bytes: Buffer | string | object, fileName: string, fields: Record<string, string> = {}) {
  const content = Buffer.isBuffer(bytes) || typeof bytes === "string" ? bytes : JSON.stringify(bytes);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([content as BlobPart]), fileName);
  return call("POST", "/sequences/import", form);
}

const bundleOfOthers = async () =>
  craftZip([
    {
      path: "My_Pattern.nexseq",
      data: JSON.stringify({
        pattern_name: "My Pattern",
        export_mode: "full_bundle",
        nexroll_version: "2.0.4",
        blocks: [
          { type: "random", id: "r", category_name: "Santa's", count: 1 },
          { type: "fixed", id: "f", preroll_name: "Intro: one", category_names: [] },
          { type: "coming_soon_list", id: "c", layout: "list" },
        ],
      }),
    },
    { path: "categories/Santas/Sleigh.mp4", data: await readFile(samples.clip("h264-aac.mp4").path) },
    { path: "fixed/Intro one.mp4", data: await readFile(samples.clip("no-sound.mp4").path) },
    { path: "MANIFEST.json", data: "{}" },
  ]);

describe("export", () => {
  it("is a pattern that other programs read, by the mode", async () => {
    await house();
    const { response, bytes } = await download("POST", "/sequences/1/export");
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(response.headers.get("content-disposition")).toBe(
      "attachment; filename=\"A_dvent.nexseq\"; filename*=UTF-8''%C3%84dvent.nexseq",
    );
    const plain = JSON.parse(String(bytes));
    expect(plain).toMatchObject({
      pattern_name: "Ädvent",
      pattern_description: "Four weeks",
      export_mode: "pattern_only",
      nexroll_version: expect.any(String),
      exported_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      blocks: [
        { type: "random", category_name: "Christmas", count: 2 },
        {
          type: "fixed",
          preroll_name: "bells.mp4",
          prerolls: [{ name: "bells.mp4" }, { name: "Snow “fällt”" }],
        },
        { type: "nexup_trailers", source: "tv", mode: "sequential", count: 3 },
      ],
    });
    expect(JSON.stringify(plain)).not.toMatch(/sha256|duration/);
    const ids = String((await download("POST", "/sequences/1/export?export_mode=with_community_ids")).bytes);
    expect(ids).toMatch(/sha256/);
    expect(ids).not.toMatch(/duration/);
    const full = JSON.parse(
      String((await download("POST", "/sequences/1/export?export_mode=with_preroll_data")).bytes),
    );
    expect(full.blocks[0].available_prerolls).toMatchObject([
      { name: "Snow “fällt”", duration: expect.any(Number) },
    ]);
    expect(full.blocks[1].preroll_data).toMatchObject({ name: "bells.mp4", file_size: expect.any(Number) });
  });

  it("is a zip with the videos, of the length it says", async () => {
    await house();
    const { response, bytes } = await download("POST", "/sequences/1/export?export_mode=full_bundle");
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(Number(response.headers.get("content-length"))).toBe(bytes.length);
    const text = bytes.toString("latin1");
    for (const name of ["MANIFEST.json", "fixed/bells.mp4"]) expect(text).toContain(name);
    expect(bytes.includes(Buffer.from("categories/Christmas/Snow “fällt”.mp4"))).toBe(true);
  });

  it("takes blocks that are not saved, and all sequences at once", async () => {
    await house();
    const unsaved = await download("POST", "/sequences/export-pattern", {
      blocks: [{ type: "random", category_id: 1 }],
      export_mode: "pattern_only",
    });
    expect(JSON.parse(String(unsaved.bytes))).toMatchObject({
      blocks: [{ category_name: "Christmas", count: 1 }],
    });
    for (const method of ["GET", "POST"]) {
      const all = await download(method, "/sequences/export?export_mode=with_community_ids");
      expect(JSON.parse(String(all.bytes))).toMatchObject({
        type: "nexbundle",
        count: 1,
        sequences: [{ name: "Ädvent" }],
      });
    }
    const head = await download("HEAD", "/sequences/export?export_mode=full_bundle");
    expect(head.response.status).toBe(200);
    expect(head.bytes.length).toBe(0);
  });

  it.each([
    ["POST", "/sequences/9/export", undefined, 404],
    ["POST", "/sequences/x/export", undefined, 422],
    ["POST", "/sequences/1/export?export_mode=all", undefined, 422],
    ["GET", "/sequences/export", undefined, 404],
    ["POST", "/sequences/export-pattern", { blocks: [{ type: "random", category_id: 9 }] }, 404],
    ["POST", "/sequences/export-pattern", { blocks: [{ type: "fixed", preroll_ids: [9] }] }, 404],
    ["POST", "/sequences/export-pattern", { blocks: "x" }, 422],
    [
      "POST",
      "/sequences/export-pattern",
      { blocks: [{ type: "fixed", preroll_ids: [1] }], export_mode: "x" },
      422,
    ],
  ])("%s %s %j is refused with %i", async (method, path, body, status) => {
    const answer = await call(method as string, path as string, body);
    expect(answer).toMatchObject({ status, body: { detail: expect.any(String) } });
  });
});

describe("POST /sequences/import", () => {
  it("says of a pattern what is here, and its blocks can be saved as they are", async () => {
    await house();
    const { bytes } = await download("POST", "/sequences/1/export");
    const { status, body } = await send(bytes, "a.nexseq", { auto_download: "true" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      pattern_name: "Ädvent",
      created_by: "Marquee",
      auto_download: expect.any(String),
      blocks: [
        { type: "random", category_id: 1, count: 2 },
        { type: "fixed", preroll_ids: [2, 1] },
        { type: "nexup_trailers", source: "tv", mode: "sequential", count: 3 },
      ],
      match_results: {
        matched: 3,
        unmatched: 0,
        total_blocks: 3,
        missing_categories: [],
        missing_prerolls: [],
        auto_download_enabled: false,
        status_summary: { fully_matched: 3, partially_matched: 0, needs_download: 0, completely_missing: 0 },
      },
      import_results: { bundle_mode: false, prerolls_imported_count: 0, categories_imported_count: 0 },
    });
    expect((await call("GET", "/sequences")).body).toHaveLength(1);
    const saved = await call("POST", "/sequences", { name: body.pattern_name, blocks: body.blocks });
    expect(saved).toMatchObject({
      status: 201,
      body: { blocks: [{ category_id: 1 }, { preroll_ids: [2, 1] }, {}] },
    });
  });

  it("never trusts numbers of another installation, and drops nothing in silence", async () => {
    await house();
    const { body } = await send(
      {
        type: "nexseq",
        version: "1.0",
        metadata: { name: "Built", description: "In a browser", author: "Somebody" },
        blocks: [
          { type: "random", category_id: 1, count: 1 },
          { type: "fixed", preroll_ids: [1] },
          { type: "fixed", prerolls: [{ name: "bells" }, { name: "Gone" }] },
          { type: "dynamic_preroll", template: "feature", theme: "gold" },
          { type: "separator" },
        ],
      },
      "built.nexseq",
    );
    expect(body).toMatchObject({
      pattern_name: "Built",
      pattern_description: "In a browser",
      blocks: [
        { type: "random", category_id: null, _unmatched: true },
        { type: "fixed", preroll_ids: [], _unmatched: true },
        { type: "fixed", preroll_ids: [2], _unmatched: false, _missing_prerolls: ["Gone"] },
        { type: "dynamic_preroll", template: "feature", theme: "gold" },
      ],
      match_results: {
        matched: 1,
        status_summary: { fully_matched: 1, partially_matched: 1, completely_missing: 2 },
      },
      to_choose: { problems: ["Block 5 is of an unknown kind (separator), so it is left out."] },
    });
    expect(body.match_results.missing_prerolls).toHaveLength(2);
  });

  it("reads several sequences, and saves them under free names", async () => {
    await house();
    const { body } = await send(
      {
        type: "nexbundle",
        version: "1.0",
        exported: "2026-01-01T00:00:00Z",
        sequences: [
          { name: "Ädvent", description: null, blocks: [{ type: "random", category_id: 7, count: 2 }] },
          {
            name: "Two",
            blocks: [{ type: "fixed", preroll_ids: [4], preroll_info: [{ id: 4, name: "bells" }] }],
          },
        ],
      },
      "all.nexbundle",
    );
    expect(body).toMatchObject({
      success: true,
      bundle_preview: true,
      type: "nexbundle",
      exported: "2026-01-01T00:00:00Z",
      sequences: [
        { name: "Ädvent", stats: { matched: 0, unmatched: 1, total: 1 }, blocks: [{ _unmatched: true }] },
        { name: "Two", stats: { matched: 1, total: 1 }, blocks: [{ preroll_ids: [2] }] },
      ],
      match_results: { total_sequences: 2, total_blocks: 2 },
    });
    const confirmed = await call("POST", "/sequences/import-bundle-confirm", { sequences: body.sequences });
    expect(confirmed).toMatchObject({
      status: 200,
      body: {
        success: true,
        bundle_import: true,
        imported_count: 2,
        sequences: [
          { name: "Ädvent (2)", blocks_count: 1 },
          { name: "Two", blocks_count: 1 },
        ],
      },
    });
  });

  it("shows an archive, plays its videos, and takes its clips when folders are mapped", async () => {
    await call("POST", "/categories", { name: "Mine" });
    const zip = await bundleOfOthers();
    const { body } = await send(zip, "My_Pattern_bundle.zip");
    expect(body).toMatchObject({
      pattern_name: "My Pattern",
      bundle_preview: {
        categories: [{ name: "Santas", preroll_count: 1, files: ["Sleigh.mp4"] }],
        fixed: [{ name: "Intro: one", filename: "Intro one.mp4" }],
        sequence: [
          {
            type: "random",
            category: "Santa's",
            count: 1,
            available_files: ["categories/Santas/Sleigh.mp4"],
          },
          { type: "fixed", name: "Intro: one", path: "fixed/Intro one.mp4" },
          { type: "coming_soon_list" },
        ],
        preview_id: body.preview_id,
      },
      blocks: [],
    });
    const video = await app.fetch(
      new Request(`http://marquee/sequences/preview-video/${body.preview_id}/fixed/Intro%20one.mp4`, {
        headers: { ...home, range: "bytes=0-9" },
      }),
    );
    expect(video.status).toBe(206);
    expect(video.headers.get("content-type")).toBe("video/mp4");
    expect((await buffer(video.body ?? new ReadableStream())).length).toBe(10);

    const mapped = await send(zip, "My_Pattern_bundle.zip", {
      folder_mappings: JSON.stringify({ "category:Santas": "1", "fixed:Intro: one": "new:Intros" }),
    });
    expect(mapped).toMatchObject({
      status: 200,
      body: {
        blocks: [{ type: "random", category_id: 1 }, { type: "fixed", preroll_ids: [1] }, { layout: "list" }],
        import_results: {
          bundle_mode: true,
          prerolls_imported_count: 2,
          imported_categories: [{ name: "Intros" }],
        },
      },
    });
    const clips = (await call("GET", "/prerolls")).body as {
      display_name: string;
      category: { name: string };
    }[];
    expect(clips.map((clip) => [clip.display_name, clip.category.name]).sort()).toEqual([
      ["Intro: one", "Intros"],
      ["Sleigh", "Mine"],
    ]);
    expect((await call("GET", "/sequences")).body).toEqual([]);
    const gone = await call("DELETE", `/sequences/preview/${body.preview_id}`);
    expect(gone).toMatchObject({ status: 200, body: { message: expect.any(String) } });
    expect((await call("DELETE", `/sequences/preview/${body.preview_id}`)).status).toBe(404);
  });

  it("is confirmed whole, with choices or without", async () => {
    const { body } = await send(await bundleOfOthers(), "x.zip");
    const path = `/sequences/import/${body.import_id}/confirm`;
    const category = body.to_choose.categories[0].key;
    expect(await call("POST", path, { categories: { [category]: { how: "burn" } } })).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining(`categories.${category}`) },
    });
    expect(await call("POST", path, { categories: { [category]: { how: "map", id: 99 } } })).toMatchObject({
      status: 404,
    });
    const done = await call("POST", path);
    expect(done).toMatchObject({
      status: 200,
      body: {
        success: true,
        sequences: [{ name: "My Pattern", blocks_count: 3 }],
        categories: [{ name: "Santa's" }],
        prerolls: [{}, {}],
        warnings: [],
      },
    });
    expect((await call("POST", path)).status).toBe(404);
  });

  it.each([
    ["no JSON", "{", "a.nexseq", 400],
    ["no sequence", '{"x": 1}', "a.json", 400],
    ["no blocks to speak of", '{"pattern_name": "x", "blocks": 7}', "a.json", 400],
    ["no archive", "PK", "a.zip", 400],
    ["another kind of file", "x", "a.mp4", 400],
    ["a path that leads out", craftZip([{ path: "../a.nexseq", data: "{}" }]), "a.zip", 400],
  ])("refuses %s with a sentence, and keeps nothing", async (_what, bytes, fileName, status) => {
    expect(await send(bytes as string, fileName as string)).toMatchObject({
      status,
      body: { detail: expect.stringMatching(/\.$/) },
    });
    expect(await data.files()).toEqual([]);
  });

  it("refuses mappings that say nothing, a form without a file, and callers who may not write", async () => {
    const zip = await bundleOfOthers();
    for (const folder_mappings of ["{", "[]", '{"category:A": "x"}']) {
      expect((await send(zip, "a.zip", { folder_mappings })).status).toBe(422);
    }
    expect((await call("POST", "/sequences/import", new FormData())).status).toBe(422);
    expect((await call("POST", "/sequences/import", { file: "x" })).status).toBe(400);
    expect((await call("POST", "/sequences/import", undefined, { "x-api-key": keys.read })).status).toBe(403);
    expect((await call("GET", "/sequences/preview-video/abc/fixed/a.mp4")).status).toBe(404);
    expect((await call("GET", "/sequences/preview-video/abc/..%2f..%2fetc%2fpasswd")).status).toBe(403);
    expect((await call("GET", "/sequences/preview-video/a%20b/x.mp4")).status).toBe(400);
    expect((await call("DELETE", "/sequences/preview/a%20b")).status).toBe(400);
    expect(await data.files()).toEqual([]);
  });
});
