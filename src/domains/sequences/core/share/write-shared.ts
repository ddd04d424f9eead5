import type { ExportMode } from "@/domains/sequences/constants";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";
import type {
  ExportClip,
  ExportContent,
  ExportSequence,
} from "@/domains/sequences/core/share/export-content";

/** The version whose file format this is: what reads files of that version reads ours. */
export const formatVersion = "2.0.4";
export const madeBy = "Marquee";

export interface WriteOptions {
  mode: ExportMode;
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** Of Marquee. */
  version: string;
  /** Where the video of a clip lies in the bundle. */
  pathOf: ReadonlyMap<number, string>;
}

type Json = Record<string, unknown>;

/** One sequence as `.nexseq`. */
export function writePattern(content: ExportContent, options: WriteOptions): Json {
  const [sequence] = content.sequences;
  return {
    pattern_name: sequence?.name ?? "",
    pattern_description: sequence?.description ?? null,
    created_by: madeBy,
    export_mode: options.mode,
    nexroll_version: formatVersion,
    marquee_version: options.version,
    exported_at: options.exportedAt,
    blocks: sequence ? blockWriter(content, options)(sequence) : [],
    ...writeCategories(content, options),
  };
}

/** Several sequences as `.nexbundle`. */
export function writeBundle(content: ExportContent, options: WriteOptions): Json {
  const write = blockWriter(content, options);
  return {
    type: "nexbundle",
    version: "1.0",
    exported: options.exportedAt,
    count: content.sequences.length,
    created_by: madeBy,
    export_mode: options.mode,
    nexroll_version: formatVersion,
    marquee_version: options.version,
    sequences: content.sequences.map((sequence) => ({
      name: sequence.name,
      description: sequence.description,
      blocks: write(sequence).map(withInfo),
      created_at: sequence.createdAt?.toISOString() ?? null,
    })),
    ...writeCategories(content, options),
  };
}

/** In files of several sequences, other readers look for the clips of a fixed block here. */
function withInfo(block: Json): Json {
  if (!Array.isArray(block.prerolls)) return block;
  const clips: Json[] = block.prerolls;
  return {
    ...block,
    preroll_info: clips.map((clip) => ({ name: clip.name, community_id: clip.community_id ?? null })),
  };
}

const carriesIds = (mode: ExportMode) => mode !== "pattern_only";
const carriesData = (mode: ExportMode) => mode === "with_preroll_data" || mode === "full_bundle";

/** Names always; what tells a clip for certain, and what is known of it, as the mode says. */
function writeClip(clip: ExportClip, { mode, pathOf }: WriteOptions): Json {
  return {
    name: clip.name,
    file_name: clip.fileName,
    category_names: clip.categoryNames,
    ...(carriesIds(mode) && { community_id: clip.communityId, sha256: clip.sha256 }),
    ...(carriesData(mode) && {
      tags: clip.tags,
      duration: clip.durationSeconds,
      file_size: clip.sizeBytes,
      description: clip.description,
    }),
    ...(mode === "full_bundle" && { path: pathOf.get(clip.id) ?? null }),
  };
}

function blockWriter(content: ExportContent, options: WriteOptions): (sequence: ExportSequence) => Json[] {
  const told = new Set<number>();
  const write = (plan: PlannedBlock): Json => {
    switch (plan.type) {
      case "random":
        return writeRandom(plan, content, options, told);
      case "fixed":
        return writeFixed(
          plan.prerollIds.flatMap((id) => content.clips.get(id) ?? []),
          options,
        );
      case "trailers":
        return { type: "nexup_trailers", source: plan.source, count: plan.count, mode: plan.mode };
      case "coming-soon-list":
        return { type: "coming_soon_list", layout: plan.layout };
      case "dynamic-intro":
        return { type: "dynamic_preroll", template: plan.template, theme: plan.theme };
    }
  };
  return ({ blocks }) =>
    blocks.map(({ key, plan }) => {
      const { type, ...fields } = write(plan);
      return { type, id: key, ...fields };
    });
}

/** What a category holds is said once in a file, however many blocks draw from it. */
function writeRandom(
  plan: Extract<PlannedBlock, { type: "random" }>,
  { categories, clips }: ExportContent,
  options: WriteOptions,
  told: Set<number>,
): Json {
  const category = plan.categoryId === null ? undefined : categories.get(plan.categoryId);
  const isFirst = category !== undefined && !told.has(category.id);
  if (category) told.add(category.id);
  const members = category?.clipIds.flatMap((id) => clips.get(id) ?? []) ?? [];
  const drawsFromSchedule = plan.categoryId === null && !plan.isCategoryGone;
  return {
    type: "random",
    category_name: category?.name ?? null,
    count: plan.count,
    ...(drawsFromSchedule && { category_source: "schedule" }),
    ...(isFirst &&
      carriesData(options.mode) && {
        available_prerolls: members.map((clip) => writeClip(clip, options)),
      }),
  };
}

/** The fields of the first clip stand for readers that know one clip a block; `prerolls` has them all. */
function writeFixed(clips: readonly ExportClip[], options: WriteOptions): Json {
  const [first] = clips;
  const { mode } = options;
  return {
    type: "fixed",
    preroll_name: first?.name ?? null,
    category_names: first?.categoryNames ?? [],
    ...(carriesIds(mode) && { community_id: first?.communityId ?? null }),
    ...(carriesData(mode) &&
      first && {
        preroll_data: {
          name: first.name,
          community_id: first.communityId,
          tags: first.tags,
          duration: first.durationSeconds,
          file_size: first.sizeBytes,
          description: first.description,
          category_name: first.categoryNames[0] ?? null,
        },
      }),
    prerolls: clips.map((clip) => writeClip(clip, options)),
  };
}

function writeCategories({ categories }: ExportContent, { mode }: WriteOptions): Json {
  if (!carriesData(mode)) return {};
  return {
    categories: [...categories.values()].map(({ name, description, playMode }) => ({
      name,
      description,
      plex_mode: playMode,
    })),
  };
}
