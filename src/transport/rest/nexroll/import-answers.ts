import { z } from "@hono/zod-openapi";
import type { ConfirmImportOutput, SequenceImport } from "@/domains/sequences/schema/share";
import { categoryOf, clipOf } from "@/transport/rest/nexroll/import-parts";
import {
  importedBlock,
  importedBlockOf,
  matchResults,
  matchResultsOf,
  toChoose,
  toChooseOf,
} from "@/transport/rest/nexroll/import-wire";

/** In every answer: the import by its two names, and what may be chosen. */
const shared = z.object({
  preview_id: z.string(),
  import_id: z.string(),
  expires_at: z.string(),
  to_choose: toChoose,
  auto_download: z.string().optional(),
});
const importResults = z.object({
  bundle_mode: z.boolean(),
  imported_prerolls: z.object({ id: z.int(), name: z.string() }).array(),
  imported_categories: z.object({ id: z.int(), name: z.string() }).array(),
  prerolls_imported_count: z.int(),
  categories_imported_count: z.int(),
});

export const patternAnswer = shared.extend({
  pattern_name: z.string(),
  pattern_description: z.string().nullable(),
  created_by: z.string().nullable(),
  export_mode: z.string().nullable(),
  exported_at: z.string().nullable(),
  nexroll_version: z.string().nullable(),
  blocks: importedBlock.array(),
  sequence_json: z.string(),
  match_results: matchResults,
  import_results: importResults,
});
export const archiveAnswer = shared.extend({
  pattern_name: z.string(),
  pattern_description: z.string().nullable(),
  bundle_preview: z.object({
    categories: z.object({ name: z.string(), preroll_count: z.int(), files: z.string().array() }).array(),
    fixed: z.object({ name: z.string(), filename: z.string() }).array(),
    sequence: z.looseObject({ type: z.string() }).array(),
    preview_id: z.string(),
  }),
  blocks: importedBlock.array(),
  match_results: matchResults,
});
export const bundleAnswer = shared.extend({
  success: z.literal(true),
  bundle_preview: z.literal(true),
  type: z.literal("nexbundle"),
  version: z.string(),
  exported: z.string().nullable(),
  sequences: z
    .object({
      name: z.string(),
      description: z.string().nullable(),
      blocks: importedBlock.array(),
      original_blocks: z.looseObject({ type: z.string() }).array(),
      stats: z.object({ matched: z.int(), unmatched: z.int(), downloadable: z.int(), total: z.int() }),
      missing_prerolls: matchResults.shape.missing_prerolls,
    })
    .array(),
  match_results: matchResults.omit({ status_summary: true }).extend({ total_sequences: z.int() }),
  message: z.string(),
});

/** Asked for, and not to be had: said instead of being passed over. */
const noDownload =
  "Clips of the community library cannot be downloaded from here; what is missing is listed.";

function sharedOf(preview: SequenceImport, wantsDownload: boolean): z.output<typeof shared> {
  return {
    preview_id: preview.id,
    import_id: preview.id,
    expires_at: preview.expiresAt,
    to_choose: toChooseOf(preview),
    ...(wantsDownload && { auto_download: noDownload }),
  };
}

export function patternAnswerOf(
  preview: SequenceImport,
  wantsDownload: boolean,
  done: ConfirmImportOutput | null = null,
): z.output<typeof patternAnswer> {
  const [sequence] = preview.sequences;
  const blocks = (sequence?.blocks ?? []).map((block) => importedBlockOf(block, preview));
  return {
    pattern_name: sequence?.name ?? "",
    pattern_description: sequence?.description ?? null,
    created_by: preview.madeBy,
    export_mode: preview.exportMode,
    exported_at: preview.exportedAt,
    nexroll_version: preview.formatVersion,
    blocks,
    sequence_json: JSON.stringify(blocks),
    match_results: matchResultsOf(preview),
    import_results: {
      bundle_mode: preview.kind === "archive",
      imported_prerolls: done?.clips ?? [],
      imported_categories: done?.categories ?? [],
      prerolls_imported_count: done?.clips.length ?? 0,
      categories_imported_count: done?.categories.length ?? 0,
    },
    ...sharedOf(preview, wantsDownload),
  };
}

const folderOf = (path: string) => /(?:^|\/)categories\/([^/]+)\//.exec(path)?.[1] ?? null;
const lastOf = (path: string) => path.split("/").at(-1) ?? path;

export function archiveAnswerOf(
  preview: SequenceImport,
  wantsDownload: boolean,
): z.output<typeof archiveAnswer> {
  const [sequence] = preview.sequences;
  const videos = preview.clips.flatMap(({ name, bundled }) =>
    bundled ? [{ name, path: bundled.path }] : [],
  );
  const folders = new Map<string, string[]>();
  for (const { path } of videos) {
    const folder = folderOf(path);
    if (folder === null) continue;
    const names = folders.get(folder);
    if (names) names.push(lastOf(path));
    else folders.set(folder, [lastOf(path)]);
  }
  return {
    pattern_name: sequence?.name ?? "",
    pattern_description: sequence?.description ?? null,
    bundle_preview: {
      categories: [...folders].map(([name, files]) => ({ name, preroll_count: files.length, files })),
      fixed: videos
        .filter(({ path }) => folderOf(path) === null)
        .map(({ name, path }) => ({ name, filename: lastOf(path) })),
      sequence: (sequence?.blocks ?? []).flatMap((block) => playOf(block, preview)),
      preview_id: preview.id,
    },
    blocks: [],
    match_results: matchResultsOf(preview),
    ...sharedOf(preview, wantsDownload),
  };
}

type Block = SequenceImport["sequences"][number]["blocks"][number];
type Played = z.output<typeof archiveAnswer>["bundle_preview"]["sequence"];

function playOf(block: Block, preview: SequenceImport): Played {
  if (block.type === "fixed") {
    return block.clipKeys.map((key) => {
      const clip = clipOf(preview, key);
      return { type: "fixed", name: clip?.name ?? key, path: clip?.bundled?.path ?? null };
    });
  }
  if (block.type !== "random") return [importedBlockOf(block, preview)];
  const members = preview.clips.filter(
    (clip) => clip.bundled && block.categoryKey !== null && clip.categoryKeys.includes(block.categoryKey),
  );
  const category = categoryOf(preview, block.categoryKey);
  return [
    {
      type: "random",
      category: category?.name ?? null,
      count: block.found?.type === "random" ? block.found.count : 1,
      available_files: members.flatMap((clip) => clip.bundled?.path ?? []),
    },
  ];
}

export function bundleAnswerOf(
  preview: SequenceImport,
  wantsDownload: boolean,
): z.output<typeof bundleAnswer> {
  const { status_summary: _, ...results } = matchResultsOf(preview);
  return {
    success: true,
    bundle_preview: true,
    type: "nexbundle",
    version: "1.0",
    exported: preview.exportedAt,
    sequences: preview.sequences.map(({ name, description, blocks }) => {
      const about = matchResultsOf(preview, blocks);
      return {
        name,
        description,
        blocks: blocks.map((block) => importedBlockOf(block, preview)),
        original_blocks: blocks.map((block) => originalOf(block, preview)),
        stats: {
          matched: about.matched,
          unmatched: about.unmatched,
          downloadable: 0,
          total: about.total_blocks,
        },
        missing_prerolls: about.missing_prerolls,
      };
    }),
    match_results: { ...results, total_sequences: preview.sequences.length },
    message: `${preview.sequences.length} sequences were read; nothing is saved yet.`,
    ...sharedOf(preview, wantsDownload),
  };
}

/** As the file has it, by names and without numbers. */
function originalOf(block: Block, preview: SequenceImport): { type: string; [field: string]: unknown } {
  if (block.type === "random") {
    const category = categoryOf(preview, block.categoryKey);
    const count = block.found?.type === "random" ? block.found.count : 1;
    return { type: "random", id: block.key, category_name: category?.name ?? null, count };
  }
  if (block.type !== "fixed") return importedBlockOf(block, preview);
  const names = block.clipKeys.map((key) => clipOf(preview, key)?.name ?? key);
  return { type: "fixed", id: block.key, preroll_info: names.map((name) => ({ name })) };
}
