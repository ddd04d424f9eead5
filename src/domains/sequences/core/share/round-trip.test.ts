import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutBundle } from "@/domains/sequences/core/share/lay-out-bundle";
import { matchImport } from "@/domains/sequences/core/share/match-import";
import { previewImport } from "@/domains/sequences/core/share/preview-import";
import { readSharedFile } from "@/domains/sequences/core/share/read-shared-file";
import { resolveImport } from "@/domains/sequences/core/share/resolve-import";
import type { BundledFile, Library, SharedFile } from "@/domains/sequences/core/share/shared-file";
import { sortEntries } from "@/domains/sequences/core/share/sort-entries";
import { toBlocks } from "@/domains/sequences/core/share/to-blocks";
import { confirmImportInput, importOutput } from "@/domains/sequences/schema/share";
import { pathProblem } from "@/platform/files/archive-path";
import { anyHouse, anyMode, packed } from "@/testing/any-sequences";

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
      fc.property(anyHouse, anyMode, ({ content, library }, how) => {
        const file = read(packed(content, how).entries[0]?.text ?? "");
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
      fc.property(anyHouse, ({ content }) => {
        const bundle = packed(content, "full_bundle");
        const paths = bundle.entries.map((entry) => entry.path);
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
        const file = read(bundle.entries[0]?.text ?? "");
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
      fc.property(anyHouse, file, ({ library }, value) => {
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
