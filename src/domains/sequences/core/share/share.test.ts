import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { exportModes, trailerModes, trailerSources } from "@/domains/sequences/constants";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";
import { cleanText } from "@/domains/sequences/core/share/clean-text";
import type { ExportClip, ExportContent } from "@/domains/sequences/core/share/export-content";
import { layOutBundle } from "@/domains/sequences/core/share/lay-out-bundle";
import { matchImport } from "@/domains/sequences/core/share/match-import";
import { categoryNameKey } from "@/domains/sequences/core/share/name-key";
import { packExport } from "@/domains/sequences/core/share/pack-export";
import { previewImport } from "@/domains/sequences/core/share/preview-import";
import { readSharedFile } from "@/domains/sequences/core/share/read-shared-file";
import { resolveImport } from "@/domains/sequences/core/share/resolve-import";
import type { BundledFile, Library, SharedFile } from "@/domains/sequences/core/share/shared-file";
import { sortEntries } from "@/domains/sequences/core/share/sort-entries";
import { toBlocks } from "@/domains/sequences/core/share/to-blocks";
import { confirmImportInput, importOutput } from "@/domains/sequences/schema/share";
import { pathProblem } from "@/platform/files/archive-path";

/** Names as the house keeps them: trimmed, composed, without control characters; else anything. */
const anyName = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'Santa’s "Best", vol. 1',
      "Снег; зима",
      "雪/🎄",
      "a.b",
      "A  b",
      "a b",
      "..",
      "CON",
      "x,y",
      "%20",
    ),
  )
  .map((name) => cleanText(name, 60))
  .filter((name) => name !== null);
const fileName = fc
  .tuple(anyName, fc.constantFrom(".mp4", ".MKV"))
  .map(([name, extension]) => name.replace(/[/\\\0]/g, "_") + extension);

interface House {
  content: ExportContent;
  library: Library;
}

const house: fc.Arbitrary<House> = fc
  .record({
    names: fc.uniqueArray(anyName, { minLength: 1, maxLength: 4, selector: categoryNameKey }),
    clips: fc.uniqueArray(
      fc.record({
        fileName,
        displayName: fc.option(anyName),
        categories: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
        communityId: fc.option(fc.nat(5).map((number) => `/Holidays/${number}.mp4`)),
        tags: fc.array(anyName, { maxLength: 2 }),
        /** Several clips may have one content. */
        content: fc.nat(8),
      }),
      {
        minLength: 1,
        maxLength: 6,
        selector: (clip) => JSON.stringify([clip.fileName, clip.displayName, [...clip.categories].sort()]),
      },
    ),
  })
  .chain(({ names, clips }) => {
    const of = (categories: number[]) =>
      [...new Set(categories.map((index) => index % names.length))].map((index) => names[index] ?? "");
    const unique = clips.filter(
      (clip, index) =>
        clips.findIndex(
          (one) =>
            one.fileName === clip.fileName &&
            one.displayName === clip.displayName &&
            of(one.categories).sort().join("\0") === of(clip.categories).sort().join("\0"),
        ) === index,
    );
    const exported = unique.map(
      (clip, index): ExportClip => ({
        id: index + 1,
        name: clip.displayName ?? clip.fileName,
        fileName: clip.fileName,
        sha256: String(clip.content).padStart(64, "0"),
        communityId: clip.communityId,
        categoryNames: of(clip.categories),
        tags: clip.tags,
        description: null,
        durationSeconds: 1.5,
        sizeBytes: 100 + index,
        file: `/library/${index}`,
      }),
    );
    const categories = names.map((name, index) => ({
      id: index + 1,
      name,
      description: null,
      playMode: "shuffle" as const,
      clipIds: exported.filter((clip) => clip.categoryNames.includes(name)).map((clip) => clip.id),
    }));
    const block: fc.Arbitrary<PlannedBlock> = fc.oneof(
      fc.record({
        type: fc.constant("random" as const),
        categoryId: fc.option(fc.constantFrom(...categories.map(({ id }) => id))),
        count: fc.integer({ min: 1, max: 50 }),
      }),
      fc.record({
        type: fc.constant("fixed" as const),
        prerollIds: fc.array(fc.constantFrom(...exported.map(({ id }) => id)), {
          minLength: 1,
          maxLength: 8,
        }),
      }),
      fc.record({
        type: fc.constant("trailers" as const),
        source: fc.constantFrom(...trailerSources),
        mode: fc.constantFrom(...trailerModes),
        count: fc.integer({ min: 1, max: 50 }),
      }),
      fc.record({ type: fc.constant("coming-soon-list" as const), layout: fc.constantFrom("grid", "list") }),
      fc.record({
        type: fc.constant("dynamic-intro" as const),
        template: fc.constantFrom("coming_soon", "now showing"),
        theme: fc.constantFrom("midnight", "sun-set"),
      }),
    );
    const sequence = fc.record({
      name: anyName,
      description: fc.option(anyName.map((text) => `${text}\n${text}`)),
      createdAt: fc.constant(new Date("2026-01-02T03:04:05Z")),
      blocks: fc
        .array(block, { minLength: 1, maxLength: 6 })
        .map((plans) => plans.map((plan, index) => ({ key: `block-${index + 1}`, plan }))),
    });
    return fc.array(sequence, { minLength: 1, maxLength: 3 }).map((sequences) => ({
      content: {
        sequences,
        clips: new Map(exported.map((clip) => [clip.id, clip])),
        categories: new Map(categories.map((category) => [category.id, category])),
      },
      library: {
        clips: exported.map((clip, index) => ({
          ...clip,
          displayName: unique[index]?.displayName ?? null,
        })),
        categories,
        sequenceNames: [],
      },
    }));
  });

const exportedAt = "2026-12-01T00:00:00.000Z";
const mode = fc.constantFrom(...exportModes);
const pack = (content: ExportContent, how: (typeof exportModes)[number]) =>
  packExport(content, { mode: how, isSingle: content.sequences.length === 1, exportedAt, version: "1" });

function read(text: string): SharedFile {
  const { file, problem } = readSharedFile(text, "Fallback");
  expect(problem).toBeNull();
  if (!file) throw new Error("unreachable");
  return file;
}
const choices = confirmImportInput.parse({ id: "x" }).choices;

/** What the import of a file would save, with everything made that it makes. */
function imported(file: SharedFile, bundled: BundledFile[], library: Library) {
  const matched = matchImport(file, bundled, library);
  const plan = resolveImport(matched, choices, library.sequenceNames);
  const ids = (targets: ReadonlyMap<string, { kind: string; id?: number }>) =>
    new Map(
      [...targets].flatMap(([key, target]) => (target.id === undefined ? [] : [[key, target.id] as const])),
    );
  return {
    matched,
    plan,
    sequences: plan.sequences.map((sequence) => ({
      ...toBlocks(sequence, matched, { categoryIds: ids(plan.categories), clipIds: ids(plan.clips) }),
      name: sequence.name,
      description: sequence.description,
    })),
  };
}

describe("export and import", () => {
  it("are each other's reverse on one library, in every mode", () => {
    fc.assert(
      fc.property(house, mode, ({ content, library }, how) => {
        const file = read(pack(content, how).entries[0]?.text ?? "");
        const { sequences, plan } = imported(file, [], library);
        expect(
          [...plan.categories.values(), ...plan.clips.values()].map((target) => target.kind),
        ).not.toContain("create");
        expect(
          sequences.map(({ blocks, warnings, description }) => ({ blocks, warnings, description })),
        ).toEqual(
          content.sequences.map(({ blocks, description }) => ({
            blocks: blocks.map(({ key, plan }) => ({ ...plan, key })),
            warnings: [],
            description,
          })),
        );
        expect(file.sequences.map(({ name }) => name)).toEqual(content.sequences.map(({ name }) => name));
      }),
      { numRuns: 300 },
    );
  });

  it("a full bundle needs nothing of the library that it comes to", () => {
    fc.assert(
      fc.property(house, ({ content }) => {
        const packed = pack(content, "full_bundle");
        const paths = packed.entries.map((entry) => entry.path);
        expect(new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size).toBe(paths.length);
        expect(paths.map(pathProblem).filter(Boolean)).toEqual([]);
        expect(sortEntries(paths).problem).toBeNull();

        const bundled = layOutBundle(content).places.map(
          ({ path, clip }): BundledFile => ({
            path,
            storedName: "x",
            sizeBytes: clip.sizeBytes,
            sha256: clip.sha256,
            problem: null,
            durationSeconds: 1,
          }),
        );
        const file = read(packed.entries[0]?.text ?? "");
        const empty: Library = { clips: [], categories: [], sequenceNames: [] };
        const { plan, matched } = imported(file, bundled, empty);
        const taken = [...plan.clips.values()].flatMap((target) =>
          target.kind === "take" ? [target.video.sha256] : [],
        );
        expect(new Set(taken)).toEqual(new Set(bundled.map((one) => one.sha256)));
        for (const clip of matched.clips.values()) expect(clip.state).toBe("bundled");
        const wanted = content.sequences.flatMap(({ blocks }) =>
          blocks.flatMap(({ plan }) => (plan.type === "random" && plan.categoryId ? [plan.categoryId] : [])),
        );
        const made = [...plan.categories.values()].flatMap((target) =>
          target.kind === "create" ? [target.name] : [],
        );
        for (const id of wanted) expect(made).toContain(content.categories.get(id)?.name);
      }),
      { numRuns: 200 },
    );
  });

  it("the preview fits its own contract, whatever the file says", () => {
    const shape = importOutput.pick({ sequences: true, categories: true, clips: true });
    const block = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          type: fc.constantFrom(
            "random",
            "fixed",
            "nexup_trailers",
            "dynamic_preroll",
            "coming_soon_list",
            "x",
          ),
          id: fc.jsonValue(),
          category_name: fc.jsonValue(),
          count: fc.jsonValue(),
          prerolls: fc.jsonValue(),
          preroll_name: fc.jsonValue(),
          preroll_ids: fc.jsonValue(),
          source: fc.jsonValue(),
          theme: fc.jsonValue(),
        },
        { requiredKeys: ["type"] },
      ),
    );
    const file = fc.oneof(
      fc.jsonValue(),
      fc.record({ pattern_name: fc.jsonValue(), metadata: fc.jsonValue(), blocks: fc.array(block) }),
      fc.record({ sequences: fc.array(fc.record({ name: fc.jsonValue(), blocks: fc.array(block) })) }),
    );
    fc.assert(
      fc.property(house, file, ({ library }, value) => {
        const { file: shared, problem } = readSharedFile(JSON.stringify(value), "Fallback");
        if (!shared) {
          expect(problem).toMatch(/\.$/);
          return;
        }
        shape.parse(previewImport(matchImport(shared, [], library), library));
        for (const { blocks, problems, key } of shared.sequences) {
          const source = asSequences(value)[Number(key.split("-")[1]) - 1];
          const lost = Math.min(source?.length ?? 0, 100) - blocks.length;
          // Every block that is not there has its sentence.
          expect(problems.length).toBeGreaterThanOrEqual(lost);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function asSequences(value: unknown): unknown[][] {
  const top = value as { sequences?: Array<{ blocks?: unknown[] }>; blocks?: unknown[] };
  const list = Array.isArray(value) ? (value as Array<{ blocks?: unknown[] }>) : (top.sequences ?? [top]);
  return list.map((one) => (Array.isArray(one?.blocks) ? one.blocks : []));
}

describe("what is written", () => {
  const data = z.object({
    name: z.string(),
    community_id: z.string().nullable(),
    tags: z.string().array(),
    duration: z.number(),
    file_size: z.int(),
    description: z.string().nullable(),
  });
  /** Other programs' files, as they are documented; what they do not know they pass over. */
  const documentedBlock = z.discriminatedUnion("type", [
    z.object({
      type: z.literal("random"),
      id: z.string(),
      category_name: z.string().nullable(),
      count: z.int().min(1),
      available_prerolls: data.omit({ description: true }).array().optional(),
    }),
    z.object({
      type: z.literal("fixed"),
      id: z.string(),
      preroll_name: z.string(),
      community_id: z.string().nullish(),
      category_names: z.string().array(),
      preroll_data: data.extend({ category_name: z.string().nullable() }).optional(),
    }),
    z.object({
      type: z.literal("nexup_trailers"),
      id: z.string(),
      source: z.enum(trailerSources),
      count: z.int(),
    }),
    z.object({ type: z.literal("coming_soon_list"), id: z.string(), layout: z.enum(["grid", "list"]) }),
    z.object({ type: z.literal("dynamic_preroll"), id: z.string(), template: z.string(), theme: z.string() }),
  ]);
  const documentedPattern = z.object({
    pattern_name: z.string(),
    pattern_description: z.string().nullable(),
    created_by: z.string(),
    export_mode: z.enum(exportModes),
    nexroll_version: z.string(),
    exported_at: z.iso.datetime(),
    blocks: documentedBlock.array(),
  });
  const documentedBundle = z.object({
    type: z.literal("nexbundle"),
    version: z.literal("1.0"),
    exported: z.iso.datetime(),
    count: z.int(),
    sequences: z
      .object({
        name: z.string(),
        description: z.string().nullable(),
        blocks: documentedBlock.array(),
        created_at: z.iso.datetime(),
      })
      .array(),
  });
  const manifest = z.object({
    sequence_name: z.string(),
    exported_at: z.iso.datetime(),
    nexroll_version: z.string(),
    total_files: z.int(),
    categories_exported: z.record(z.string(), z.object({ name: z.string(), preroll_count: z.int() })),
    fixed_prerolls_exported: z.object({ name: z.string(), category: z.string().nullable() }).array(),
    instructions: z.string(),
    files: z.object({ path: z.string(), sha256: z.string().length(64), size: z.int() }).array(),
  });

  it("has the documented shape in every mode", () => {
    fc.assert(
      fc.property(house, mode, ({ content }, how) => {
        const { entries, kind } = pack(content, how);
        const described = JSON.parse(entries[0]?.text ?? "");
        const shape = content.sequences.length === 1 ? documentedPattern : documentedBundle;
        shape.parse(described);
        expect(kind).toBe(how === "full_bundle" ? "zip" : "json");
        const said = JSON.stringify(described);
        const hasFixed = content.sequences.some(({ blocks }) =>
          blocks.some(({ plan }) => plan.type === "fixed"),
        );
        if (!hasFixed) return;
        expect(said.includes('"sha256"')).toBe(how !== "pattern_only");
        expect(said.includes('"file_size"')).toBe(how === "with_preroll_data" || how === "full_bundle");
        expect(said.includes('"path"')).toBe(how === "full_bundle");
      }),
    );
  });

  it("has a manifest of every file in a bundle", () => {
    fc.assert(
      fc.property(house, ({ content }) => {
        const { entries } = pack(content, "full_bundle");
        const list = manifest.parse(JSON.parse(entries[1]?.text ?? ""));
        const files = entries.flatMap((entry) => (entry.file === null ? [] : [entry.path]));
        expect(list.files.map((file) => file.path)).toEqual(files);
        expect(list.total_files).toBe(files.length);
      }),
    );
  });
});
