import { groupByKeys } from "@/domains/sequences/core/share/group-by-keys";
import { type LinkedBundle, linkBundle } from "@/domains/sequences/core/share/link-bundle";
import { type ClipMatch, clipMatcher } from "@/domains/sequences/core/share/match-clip";
import { categoryNameKey, nameKey } from "@/domains/sequences/core/share/name-key";
import type {
  BundledFile,
  Library,
  LibraryCategory,
  SharedBlock,
  SharedCategory,
  SharedClip,
  SharedFile,
} from "@/domains/sequences/core/share/shared-file";

type State = "matched" | "bundled" | "missing" | "ambiguous" | "broken";

export interface MatchedClip {
  state: State;
  match: ClipMatch;
  video: BundledFile | null;
}

/** A shared file beside the library: what of it is here already, and what came with it. */
export interface MatchedImport extends LinkedBundle {
  /** The category of the library of that name, by key. */
  categories: Map<string, LibraryCategory>;
  clips: Map<string, MatchedClip>;
  categoryByKey: Map<string, SharedCategory>;
  clipByKey: Map<string, SharedClip>;
  /** The clips of each category, as the file tells. */
  members: Map<string, SharedClip[]>;
}

/** What was chosen earlier: ids of this library, by the keys of the file. */
export interface Settled {
  categories: Readonly<Record<string, number>>;
  clips: Readonly<Record<string, number>>;
}

export function matchImport(
  shared: SharedFile,
  bundled: readonly BundledFile[],
  library: Library,
  settled: Settled = { categories: {}, clips: {} },
): MatchedImport {
  const linked = linkBundle(shared, bundled);
  const categoriesById = new Map(library.categories.map((category) => [category.id, category]));
  const clipsById = new Map(library.clips.map((clip) => [clip.id, clip]));
  const exactly = new Map(library.categories.map((category) => [categoryNameKey(category.name), category]));
  const nearly = new Map(library.categories.map((category) => [nameKey(category.name), category]));
  const categories = new Map<string, LibraryCategory>();
  const names = new Map<string, string>();
  for (const { key, name } of linked.file.categories) {
    if (name !== null) names.set(key, name);
    const chosen = categoriesById.get(settled.categories[key] ?? 0);
    const found = chosen ?? exactly.get(categoryNameKey(name ?? "")) ?? nearly.get(nameKey(name ?? ""));
    if (found) categories.set(key, found);
  }
  const find = clipMatcher(library.clips);
  const clips = new Map(
    linked.file.clips.map((clip) => {
      const chosen = clipsById.get(settled.clips[clip.key] ?? 0);
      const match: ClipMatch = chosen
        ? { kind: "one", clip: chosen, how: "content" }
        : find(
            clip,
            clip.categoryKeys.flatMap((key) => names.get(key) ?? []),
          );
      const video = linked.videos.get(clip.key) ?? null;
      return [clip.key, { state: stateOf(match, video), match, video }];
    }),
  );
  return {
    ...linked,
    categories,
    clips,
    categoryByKey: new Map(linked.file.categories.map((category) => [category.key, category])),
    clipByKey: new Map(linked.file.clips.map((clip) => [clip.key, clip])),
    members: groupByKeys(linked.file.clips, (clip) => clip.categoryKeys),
  };
}

function stateOf(match: ClipMatch, video: BundledFile | null): State {
  if (match.kind === "one") return "matched";
  if (video) return video.problem === null ? "bundled" : "broken";
  return match.kind === "several" ? "ambiguous" : "missing";
}

export interface Use {
  sequenceKey: string;
  blockIndex: number;
}

/** Where each category, or each clip, is used. */
export function usesOf(
  { sequences }: SharedFile,
  keysOf: (block: SharedBlock) => readonly string[],
): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const sequence of sequences) {
    for (const [blockIndex, block] of sequence.blocks.entries()) {
      for (const key of new Set(keysOf(block))) {
        const use = { sequenceKey: sequence.key, blockIndex };
        const known = uses.get(key);
        if (known) known.push(use);
        else uses.set(key, [use]);
      }
    }
  }
  return uses;
}

export const categoryKeysOf = (block: SharedBlock): readonly string[] =>
  block.type === "random" && block.categoryKey !== null ? [block.categoryKey] : [];
export const clipKeysOf = (block: SharedBlock): readonly string[] =>
  block.type === "fixed" ? block.clipKeys : [];
