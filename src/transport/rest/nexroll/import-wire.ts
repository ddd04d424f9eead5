import { z } from "@hono/zod-openapi";
import type { SequenceImport } from "@/domains/sequences/schema/share";
import { categoryOf, clipOf } from "@/transport/rest/nexroll/import-parts";

type ImportBlock = SequenceImport["sequences"][number]["blocks"][number];
type ImportClip = SequenceImport["clips"][number];

const named = z.object({ id: z.int(), name: z.string() });
const missingPreroll = z.object({
  name: z.string(),
  community_id: z.string().nullable(),
  downloadable: z.boolean(),
  status: z.literal("unavailable"),
  reason: z.string().nullable(),
  category: z.string().nullable(),
  category_names: z.string().array(),
});
export const matchResults = z.object({
  matched: z.int(),
  unmatched: z.int(),
  downloadable: z.int(),
  total_blocks: z.int(),
  missing_categories: z.string().array(),
  missing_prerolls: missingPreroll.array(),
  auto_download_enabled: z.boolean(),
  status_summary: z.object({
    fully_matched: z.int(),
    partially_matched: z.int(),
    needs_download: z.int(),
    completely_missing: z.int(),
  }),
});
/** What may be chosen when the import is confirmed, by the keys that the choices go by. */
export const toChoose = z.object({
  sequences: z.object({ key: z.string(), name: z.string(), final_name: z.string() }).array(),
  categories: z
    .object({
      key: z.string(),
      name: z.string().nullable(),
      state: z.string(),
      match: named.nullable(),
      detail: z.string().nullable(),
      suggestions: named.array(),
      preset: z.string(),
    })
    .array(),
  clips: z
    .object({
      key: z.string(),
      name: z.string(),
      state: z.string(),
      match: named.extend({ how: z.string() }).nullable(),
      detail: z.string().nullable(),
      suggestions: named.array(),
      preset: z.string(),
      file_size: z.int().nullable(),
      duration: z.number().nullable(),
    })
    .array(),
  problems: z.string().array(),
});
export const importedBlock = z.looseObject({ type: z.string(), id: z.string() });

export function toChooseOf(preview: SequenceImport): z.output<typeof toChoose> {
  return {
    sequences: preview.sequences.map(({ key, name, finalName }) => ({ key, name, final_name: finalName })),
    categories: preview.categories.map(({ key, name, state, match, sentence, suggestions, preset }) => ({
      ...{ key, name, state, match, detail: sentence, suggestions, preset },
    })),
    clips: preview.clips.map(({ key, name, state, match, sentence, suggestions, preset, bundled }) => ({
      ...{ key, name, state, match, detail: sentence, suggestions, preset },
      file_size: bundled?.sizeBytes ?? null,
      duration: bundled?.durationSeconds ?? null,
    })),
    problems: [...preview.problems, ...preview.sequences.flatMap((sequence) => sequence.problems)],
  };
}

const isMatched = (block: ImportBlock, preview: SequenceImport): "fully" | "partly" | "not" => {
  if (block.type === "random") {
    if (block.categoryKey === null) return "fully";
    const category = categoryOf(preview, block.categoryKey);
    return category?.state === "matched" ? "fully" : "not";
  }
  if (block.type !== "fixed") return "fully";
  const states = block.clipKeys.map((key) => clipOf(preview, key)?.state);
  const count = states.filter((state) => state === "matched").length;
  if (count === states.length) return "fully";
  return count > 0 ? "partly" : "not";
};

function toMissing(clip: ImportClip, preview: SequenceImport): z.output<typeof missingPreroll> {
  const names = clip.categoryKeys.flatMap((key) => categoryOf(preview, key)?.name ?? []);
  return {
    name: clip.name,
    community_id: clip.communityId,
    downloadable: false,
    status: "unavailable",
    reason: clip.sentence,
    category: names[0] ?? null,
    category_names: names,
  };
}

export function matchResultsOf(
  preview: SequenceImport,
  blocks: readonly ImportBlock[] = preview.sequences.flatMap((sequence) => sequence.blocks),
): z.output<typeof matchResults> {
  const how = blocks.map((block) => isMatched(block, preview));
  const count = (wanted: string) => how.filter((one) => one === wanted).length;
  const used = new Set(blocks.flatMap((block) => block.clipKeys));
  const categoryKeys = new Set(blocks.map((block) => block.categoryKey));
  return {
    matched: count("fully"),
    unmatched: count("not") + count("partly"),
    downloadable: 0,
    total_blocks: blocks.length,
    missing_categories: preview.categories
      .filter(({ key, state }) => state === "missing" && categoryKeys.has(key))
      .map(({ name }) => name ?? "(not named in the file)"),
    missing_prerolls: preview.clips
      .filter(({ key, state }) => used.has(key) && state !== "matched")
      .map((clip) => toMissing(clip, preview)),
    auto_download_enabled: false,
    status_summary: {
      fully_matched: count("fully"),
      partially_matched: count("partly"),
      needs_download: 0,
      completely_missing: count("not"),
    },
  };
}

/** A block as it could be saved now, with marks for what is missing; documented clients take them off again. */
export function importedBlockOf(block: ImportBlock, preview: SequenceImport): z.output<typeof importedBlock> {
  const state = isMatched(block, preview);
  const unmatched = state === "fully" ? {} : { _unmatched: state === "not", _problem: block.problem };
  const { found } = block;
  const id = block.key;
  if (block.type === "random") {
    const category = categoryOf(preview, block.categoryKey);
    const missing = state === "not" ? { _missing_category: category?.name ?? null } : {};
    return {
      type: "random",
      id,
      category_id: category?.match?.id ?? null,
      category_name: category?.match?.name ?? category?.name ?? null,
      count: found?.type === "random" ? found.count : 1,
      ...unmatched,
      ...missing,
    };
  }
  if (block.type === "fixed") {
    const missing = block.clipKeys.flatMap((key) => {
      const clip = clipOf(preview, key);
      return clip && clip.state !== "matched" ? clip.name : [];
    });
    return {
      type: "fixed",
      id,
      preroll_ids: found?.type === "fixed" ? found.prerollIds : [],
      ...unmatched,
      ...(missing.length > 0 && { _missing_prerolls: missing }),
    };
  }
  switch (found?.type) {
    case "trailers":
      return { type: "nexup_trailers", id, source: found.source, mode: found.mode, count: found.count };
    case "coming-soon-list":
      return { type: "coming_soon_list", id, layout: found.layout };
    case "dynamic-intro":
      return { type: "dynamic_preroll", id, template: found.template, theme: found.theme };
    default:
      return { type: block.type, id };
  }
}
