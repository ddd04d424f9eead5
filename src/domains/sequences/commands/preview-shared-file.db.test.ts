import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { sequences } from "@/db/schema/sequences";
import { listCategories } from "@/domains/prerolls/queries/categories";
import { listPrerolls } from "@/domains/prerolls/queries/list-prerolls";
import { confirmImport } from "@/domains/sequences/commands/confirm-import";
import { purgeImports } from "@/domains/sequences/commands/purge-imports";
import { exportSequences, planExport } from "@/domains/sequences/queries/export-sequences";
import { getImport } from "@/domains/sequences/queries/imports";
import { craftZip } from "@/testing/craft-zip";
import { shareScene } from "@/testing/share-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, sql, data, context, emptyAll, house, bytesOf, exported, preview } = await shareScene();

describe("one import", () => {
  it("is confirmed once, even by two at a time", async () => {
    await house();
    const { bytes } = await exported("pattern_only");
    const { id } = await preview(bytes, "a.nexseq");
    const both = await Promise.allSettled([confirmImport(context, { id }), confirmImport(context, { id })]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await database.select().from(sequences)).toHaveLength(2);
  });

  it("leaves nothing behind when it fails at the end, and can be confirmed again", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    await emptyAll();
    const { id } = await preview(bytes, fileName);
    const before = await data.files();
    await sql`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$`;
    await sql`create trigger refuse before insert on sequence_blocks execute function refuse()`;
    await expect(confirmImport(context, { id })).rejects.toThrow();
    await sql`drop function refuse cascade`;
    expect(await data.files()).toEqual(before);
    expect(await database.select().from(prerolls)).toEqual([]);
    expect(await listCategories(context, undefined)).toEqual([]);
    expect(await confirmImport(context, { id })).toMatchObject({ clips: [{}, {}, {}], sequences: [{}] });
  });

  it("is given up after a day, with its videos; folders that nobody knows go at a start", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    const { id } = await preview(bytes, fileName);
    await mkdir(join(data.path, "imports", "stray"));
    expect(await purgeImports(context, {})).toEqual({ purgedCount: 0, strayCount: 0 });
    expect(await purgeImports(context, { everyStray: true })).toEqual({ purgedCount: 0, strayCount: 1 });
    expect(await getImport(context, { id })).toMatchObject({ id });
    const now = new Date(Date.now() + 25 * 3_600_000);
    const tomorrow = { ...context, clock: { now: () => now } };
    await expect(getImport(tomorrow, { id })).rejects.toMatchObject({ kind: "not-found" });
    expect(await purgeImports(tomorrow, {})).toMatchObject({ purgedCount: 1 });
    expect((await data.files()).filter((file) => file.startsWith("imports"))).toEqual([]);
  });
});

describe("a bundle whose file is gone", () => {
  it("goes without it, and says so before and in the manifest", async () => {
    const { snow } = await house();
    const clip = (await listPrerolls(context, {})).find((one) => one.id === snow);
    await rm(clip?.path ?? "");
    const plan = await planExport(context, { ids: [1], mode: "full_bundle" });
    expect(plan).toMatchObject({
      sequenceCount: 1,
      fileCount: 2,
      missing: [{ name: "Snow, “falling” ❄", fileName: "snow.mp4", sequences: ["Advent, “first”"] }],
    });
    const made = await exportSequences(context, { ids: [1], mode: "full_bundle" });
    const manifest = JSON.parse(made.entries.find((entry) => entry.path === "MANIFEST.json")?.text ?? "");
    expect(manifest).toMatchObject({
      total_files: 2,
      missing_files: [{ file_name: "snow.mp4" }],
      files: [{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, {}],
    });
    expect(plan.totalBytes).toBeLessThan((await bytesOf(made)).length);
  });
});

describe("what is refused", () => {
  const good = JSON.stringify({ pattern_name: "x", blocks: [{ type: "random", category_name: "A" }] });
  it.each<[string, string, Buffer | string, string, RegExp]>([
    ["a wrong extension", "a.exe", good, "invalid", /\.nexseq/],
    ["no JSON", "a.nexseq", "{nope", "invalid", /not valid JSON/],
    ["JSON without a sequence", "a.json", '{"a": 1}', "invalid", /no blocks/],
    ["JSON that is text", "a.json", '"x"', "invalid", /no sequence/],
    ["bytes", "a.nexseq", Buffer.from([0xff, 0xfe, 0x00, 0x81]), "invalid", /neither text nor/],
    ["a zip that is none", "a.zip", "PK no", "invalid", /not a zip/],
    [
      "a zip cut short",
      "a.zip",
      craftZip([{ path: "a.nexseq", data: good }]).subarray(0, 60),
      "invalid",
      /damaged/,
    ],
    [
      "a zip without a sequence",
      "a.zip",
      craftZip([{ path: "fixed/a.mp4", data: "x" }]),
      "invalid",
      /no \.nexseq/,
    ],
    [
      "a zip in a zip",
      "a.zip",
      craftZip([
        { path: "a.nexseq", data: good },
        { path: "fixed/b.zip", data: "PK" },
      ]),
      "invalid",
      /another archive/,
    ],
    [
      "a program in a zip",
      "a.zip",
      craftZip([
        { path: "a.nexseq", data: good },
        { path: "fixed/b.exe", data: "MZ" },
      ]),
      "invalid",
      /no business/,
    ],
    [
      "a path that leads out",
      "a.zip",
      craftZip([
        { path: "a.nexseq", data: good },
        { path: "fixed/../../../evil.mp4", data: "x" },
      ]),
      "invalid",
      /outside/,
    ],
    [
      "a list that is too long",
      "a.zip",
      craftZip([{ path: "a.nexseq", data: good, saysBytes: 11 * 1024 * 1024 }]),
      "invalid",
      /damaged/,
    ],
  ])("%s", async (_what, fileName, bytes, kind, sentence) => {
    await expect(preview(bytes, fileName)).rejects.toMatchObject({
      kind,
      message: expect.stringMatching(sentence),
    });
    expect((await data.files()).filter((file) => !file.startsWith("logs"))).toEqual([]);
    expect(await database.select().from(sequenceImports)).toEqual([]);
  });

  it("a video that is none is told and left out, and the rest is taken", async () => {
    const bytes = craftZip([
      {
        path: "x.nexseq",
        data: JSON.stringify({
          pattern_name: "x",
          blocks: [
            { type: "fixed", preroll_name: "Text" },
            { type: "coming_soon_list", layout: "grid" },
          ],
        }),
      },
      { path: "fixed/Text.mp4", data: "only text" },
    ]);
    const seen = await preview(bytes, "x.zip");
    expect(seen.clips).toMatchObject([
      { name: "Text", state: "broken", sentence: expect.any(String), preset: "leave" },
    ]);
    const done = await confirmImport(context, { id: seen.id });
    expect(done).toMatchObject({ clips: [], sequences: [{ blockCount: 1 }], warnings: [expect.any(String)] });
  });
});
