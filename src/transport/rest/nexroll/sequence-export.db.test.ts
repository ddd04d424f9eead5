import { describe, expect, it, vi } from "vitest";
import { shareRestScene } from "@/testing/share-rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, download, house } = await shareRestScene();

describe("export", () => {
  it("is a pattern that other programs read, by the mode", async () => {
    await house();
    const { response, bytes } = await download("POST", "/sequences/1/export");
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(response.headers.get("content-disposition")).toBe(
      "attachment; filename=\"Advent.nexseq\"; filename*=UTF-8''%C3%84dvent.nexseq",
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
