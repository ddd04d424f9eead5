import fc from "fast-check";
import { exportModes, trailerModes, trailerSources } from "@/domains/sequences/constants";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";
import { cleanText } from "@/domains/sequences/core/share/clean-text";
import type { ExportClip, ExportContent } from "@/domains/sequences/core/share/export-content";
import { categoryNameKey } from "@/domains/sequences/core/share/name-key";
import { packExport } from "@/domains/sequences/core/share/pack-export";
import type { Library } from "@/domains/sequences/core/share/shared-file";

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

/** Sequences with everything that they name, as an export sees it and as an import does. */
export interface House {
  content: ExportContent;
  library: Library;
}

export const anyHouse: fc.Arbitrary<House> = fc
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
export const anyMode = fc.constantFrom(...exportModes);

/** What an export of them is. */
export function packed(content: ExportContent, mode: (typeof exportModes)[number]) {
  return packExport(content, { mode, isSingle: content.sequences.length === 1, exportedAt, version: "1" });
}
