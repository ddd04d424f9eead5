import { buffer } from "node:stream/consumers";
import { describe, expect, it, vi } from "vitest";
import { craftZip } from "@/testing/craft-zip";
import { home } from "@/testing/rest-scene";
import { shareRestScene } from "@/testing/share-rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { app, bundleOfOthers, call, data, download, house, keys, send } = await shareRestScene();

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

  it("makes categories of folders that are not mapped, also for clips that are here already", async () => {
    await house();
    const { body } = await send(await bundleOfOthers(), "x.zip", { folder_mappings: "{}" });
    expect(body).toMatchObject({
      blocks: [{ type: "random", category_name: "Santa's" }, { type: "fixed", preroll_ids: [2] }, {}],
      match_results: { matched: 3 },
      import_results: { prerolls_imported_count: 0, imported_categories: [{ id: 2, name: "Santa's" }] },
    });
    expect((await call("GET", "/categories/2/prerolls")).body).toMatchObject([
      { id: 1, filename: "snow.mp4" },
    ]);
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
    const deep = `{"category:A": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    for (const folder_mappings of ["{", "[]", '{"category:A": "x"}', '{"fixed:A": {"toString": 1}}', deep]) {
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
