import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { sequences } from "@/db/schema/sequences";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { listCategories } from "@/domains/prerolls/queries/categories";
import { listPrerolls } from "@/domains/prerolls/queries/list-prerolls";
import { confirmImport } from "@/domains/sequences/commands/confirm-import";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { previewSharedFile } from "@/domains/sequences/commands/preview-shared-file";
import { purgeImports } from "@/domains/sequences/commands/purge-imports";
import { type ExportMode, exportModes } from "@/domains/sequences/constants";
import { exportSequences, planExport } from "@/domains/sequences/queries/export-sequences";
import { getImport } from "@/domains/sequences/queries/imports";
import { listSequences } from "@/domains/sequences/queries/sequences";
import type { ConfirmImportOutput, ExportOutput } from "@/domains/sequences/schema/share";
import { systemContext } from "@/platform/context";
import { zipStream } from "@/platform/files/zip-stream";
import { makeClips } from "@/testing/clips/make-clips";
import { craftZip } from "@/testing/craft-zip";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty, sql } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const context = systemContext("test", { db: database });

beforeEach(async () => {
  vi.restoreAllMocks();
  await empty();
  await data.empty();
});

async function add(sample: string, fileName: string, fields: object = {}): Promise<number> {
  const uploadId = await incomingClip(samples.clip(sample).path, fileName);
  const added = await addPreroll(context, { uploadId, duplicateAction: "rename", ...fields });
  return added.preroll.id;
}

/** Three clips in two categories, and a sequence with a block of every kind. */
async function house() {
  await createCategory(context, { name: "Santa’s “Best”, vol. 1", playMode: "playlist" });
  await createCategory(context, { name: "Winter" });
  const snow = await add("h264-aac.mp4", "snow.mp4", {
    displayName: "Snow, “falling” ❄",
    categoryIds: [1, 2],
    tags: ["snow"],
    description: "Slowly",
  });
  const bells = await add("no-sound.mp4", "bells.mp4", { categoryIds: [1] });
  const loose = await add("mpeg4-mp3.avi", "loose.avi", { displayName: "Loose" });
  await createSequence(context, {
    name: "Advent, “first”",
    description: "Line one\nline two",
    blocks: [
      { type: "random", categoryId: 1, count: 2 },
      { type: "fixed", prerollIds: [loose, snow, loose] },
      { type: "random", categoryId: null, count: 1 },
      { type: "trailers", source: "tv", mode: "sequential", count: 3 },
      { type: "coming-soon-list", layout: "list" },
      { type: "dynamic-intro", template: "feature", theme: "snow" },
      { type: "random", categoryId: 1, count: 1 },
    ],
  });
  return { snow, bells, loose };
}

async function bytesOf({ kind, entries }: ExportOutput): Promise<Buffer> {
  if (kind === "json") return Buffer.from(entries[0]?.text ?? "");
  const parts = entries.map(({ path, text, file, sizeBytes }) => ({
    path,
    content: text === null ? { file: file ?? "", sizeBytes } : { text },
  }));
  return buffer(zipStream(parts).body);
}

async function upload(bytes: Buffer | string, fileName: string): Promise<string> {
  const path = join(data.path, "logs", "sent");
  await writeFile(path, bytes);
  return incomingClip(path, fileName);
}
const preview = async (bytes: Buffer | string, fileName: string) =>
  previewSharedFile(context, { uploadId: await upload(bytes, fileName) });

async function exported(mode: ExportMode): Promise<{ fileName: string; bytes: Buffer }> {
  const made = await exportSequences(context, { ids: [1], mode });
  return { fileName: made.fileName, bytes: await bytesOf(made) };
}

/** A sequence without its numbers. */
async function meaning(id: number) {
  const clips = new Map((await listPrerolls(context, {})).map((clip) => [clip.id, clip]));
  const sequence = (await listSequences(context, undefined)).find((one) => one.id === id);
  return {
    description: sequence?.description,
    blocks: sequence?.blocks.map((block) => {
      const { problem: _, ...rest } = block;
      if (rest.type === "random") return { ...rest, category: rest.category?.name };
      if (rest.type !== "fixed") return rest;
      return { ...rest, clips: rest.clips.map((clip) => clips.get(clip.id)?.sha256) };
    }),
  };
}
const idOf = (output: ConfirmImportOutput) => output.sequences[0]?.id ?? 0;
const files = async () => (await data.files()).filter((file) => !/^(thumbnails|logs)\//.test(file));

describe("on the library that it came from", () => {
  it.each(exportModes)("%s comes back as the same sequence, and nothing else is made", async (mode) => {
    await house();
    const before = await files();
    const { bytes, fileName } = await exported(mode);
    const seen = await preview(bytes, fileName);
    expect(seen.problems).toEqual([]);
    expect(seen.sequences).toMatchObject([{ name: "Advent, “first”", finalName: "Advent, “first” (2)" }]);
    expect(seen.sequences[0]?.blocks.map((block) => block.state)).toEqual(Array(7).fill("ready"));
    expect(new Set(seen.clips.map((clip) => clip.state))).toEqual(new Set(["matched"]));
    const done = await confirmImport(context, { id: seen.id });
    expect(done).toMatchObject({ categories: [], clips: [], warnings: [] });
    expect(await meaning(idOf(done))).toEqual(await meaning(1));
    expect(await files()).toEqual(before);
    expect(await database.select().from(sequenceImports)).toEqual([]);
  });
});

describe("on an empty library", () => {
  it("a full bundle brings sequence, categories and clips with it", async () => {
    await house();
    const before = {
      meaning: await meaning(1),
      clips: await listPrerolls(context, {}),
      categories: await listCategories(context, undefined),
    };
    const { bytes, fileName } = await exported("full_bundle");
    expect(fileName).toBe("Advent__“first”_bundle.zip");
    await empty();
    await data.empty();

    const seen = await preview(bytes, fileName);
    expect(seen).toMatchObject({ kind: "archive", madeBy: "Marquee", exportMode: "full_bundle" });
    expect(seen.clips.map(({ name, state }) => [name, state]).sort()).toEqual([
      ["Loose", "bundled"],
      ["Snow, “falling” ❄", "bundled"],
      ["bells.mp4", "bundled"],
    ]);
    expect(seen.clips[0]?.bundled?.durationSeconds).toBeGreaterThan(0.5);
    expect(await listPrerolls(context, {})).toEqual([]);

    const done = await confirmImport(context, { id: seen.id });
    expect(done.warnings).toEqual([]);
    expect(done.sequences).toMatchObject([{ name: "Advent, “first”", blockCount: 7 }]);
    expect(await meaning(idOf(done))).toEqual(before.meaning);
    const bare = (clips: typeof before.clips) =>
      clips
        .map(({ fileName, displayName, description, tags, sha256, categories }) => ({
          ...{ fileName, displayName, description, tags, sha256 },
          categories: categories.map((category) => category.name).sort(),
        }))
        .sort((a, b) => a.fileName.localeCompare(b.fileName));
    expect(bare(await listPrerolls(context, {}))).toEqual(bare(before.clips));
    const plain = (all: typeof before.categories) =>
      all.map(({ name, playMode, prerollCount }) => ({ name, playMode, prerollCount }));
    expect(plain(await listCategories(context, undefined))).toEqual(plain(before.categories));
    expect((await files()).filter((file) => file.startsWith("imports"))).toEqual([]);
    expect((await files()).filter((file) => file.startsWith("incoming"))).toEqual([]);
  });

  it("a pattern says what is missing, and makes what it can", async () => {
    await house();
    const { bytes } = await exported("with_preroll_data");
    await empty();
    await data.empty();
    const seen = await preview(bytes, "advent.nexseq");
    const states = seen.sequences[0]?.blocks.map((block) => block.state);
    expect(states).toEqual(["open", "open", "ready", "ready", "ready", "ready", "open"]);
    expect(seen.categories).toMatchObject([
      { state: "missing", preset: "create", match: null },
      { name: "Winter" },
    ]);
    expect(seen.clips.every((clip) => clip.state === "missing" && clip.sentence !== null)).toBe(true);
    const done = await confirmImport(context, { id: seen.id });
    expect(done.categories).toMatchObject([{ name: "Santa’s “Best”, vol. 1" }]);
    expect(done.sequences).toMatchObject([{ blockCount: 6 }]);
    expect(done.warnings).toEqual([expect.stringContaining("Block 2 of Advent, “first” is left out")]);
  });
});

describe("choices", () => {
  it("map a folder to another category, and the random block follows", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    await empty();
    await data.empty();
    await createCategory(context, { name: "Mine" });
    const seen = await preview(bytes, fileName);
    const [category] = seen.categories;
    const bells = seen.clips.find((clip) => clip.name === "bells.mp4");
    const done = await confirmImport(context, {
      id: seen.id,
      choices: {
        categories: { [category?.key ?? ""]: { how: "map", id: 1 } },
        clips: { [bells?.key ?? ""]: { how: "leave" } },
        sequences: { "sequence-1": { name: "Other" } },
      },
    });
    expect(done.sequences).toMatchObject([{ name: "Other" }]);
    expect(done.categories.map((made) => made.name)).toEqual(["Winter"]);
    const [sequence] = await listSequences(context, undefined);
    expect(sequence?.blocks[0]).toMatchObject({ type: "random", category: { id: 1, name: "Mine" } });
    const clips = await listPrerolls(context, {});
    expect(clips.map((clip) => clip.fileName).sort()).toEqual(["loose.avi", "snow.mp4"]);
    expect(clips.find((clip) => clip.fileName === "snow.mp4")?.categories.map((one) => one.name)).toEqual([
      "Mine",
      "Winter",
    ]);
  });

  it("refuses ids that are not there, and changes nothing then", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    await empty();
    await data.empty();
    const seen = await preview(bytes, fileName);
    const before = await data.files();
    const choose = (choices: object) => confirmImport(context, { id: seen.id, choices });
    await expect(choose({ categories: { "category-1": { how: "map", id: 9 } } })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(choose({ clips: { "clip-1": { how: "map", id: 9 } } })).rejects.toMatchObject({
      kind: "not-found",
    });
    expect(await data.files()).toEqual(before);
    expect(await database.select().from(prerolls)).toEqual([]);
    expect(await listCategories(context, undefined)).toEqual([]);
    expect((await choose({})).sequences).toHaveLength(1);
  });

  it("take clips now and sequences later", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    await empty();
    await data.empty();
    await createCategory(context, { name: "Mine" });
    const seen = await preview(bytes, fileName);
    const clips = Object.fromEntries(seen.clips.map((clip) => [clip.key, { how: "bundle" as const }]));
    const first = await confirmImport(context, {
      id: seen.id,
      choices: { clips, categories: { "category-1": { how: "map", id: 1 } } },
      sequencesLater: true,
    });
    expect(first).toMatchObject({ sequences: [], clips: [{}, {}, {}] });
    const again = await getImport(context, { id: seen.id });
    expect(again.sequences[0]?.blocks[0]?.found).toMatchObject({ type: "random", categoryId: 1 });
    expect(again.clips.every((clip) => clip.state === "matched")).toBe(true);
    const second = await confirmImport(context, { id: seen.id });
    expect(second).toMatchObject({ clips: [], categories: [], warnings: [], sequences: [{ blockCount: 7 }] });
  });
});

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
    await empty();
    await data.empty();
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
    await import("node:fs/promises").then(({ rm }) => rm(clip?.path ?? ""));
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
