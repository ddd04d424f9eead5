import type { PlayMode } from "@/domains/prerolls/constants";
import { freeNames } from "@/domains/sequences/core/share/free-names";
import { categoryKeysOf, clipKeysOf, type MatchedImport } from "@/domains/sequences/core/share/match-import";
import type { BundledFile, SharedBlock, SharedClip } from "@/domains/sequences/core/share/shared-file";
import type { ImportChoices } from "@/domains/sequences/schema/share";

export type CategoryTarget =
  | { kind: "existing"; id: number }
  | { kind: "create"; name: string; description: string | null; playMode: PlayMode }
  | { kind: "none" };
export type ClipTarget =
  | { kind: "existing"; id: number }
  /** `categoryKeys` are those of the plan, which knows more categories than the file when one was chosen by hand. */
  | { kind: "take"; clip: SharedClip; video: BundledFile; categoryKeys: readonly string[] }
  | { kind: "none" };

export interface PlannedSequence {
  name: string;
  description: string | null;
  blocks: SharedBlock[];
  /** What could not be read of it. */
  problems: string[];
}

/** What a confirmed import will do; ids of what is made are not known yet. */
export interface ImportPlan {
  categories: Map<string, CategoryTarget>;
  clips: Map<string, ClipTarget>;
  sequences: PlannedSequence[];
}

/**
 * Decides what becomes of everything in a shared file. A choice wins; without one, categories of a name are made, the
 * clips that came along are taken where a sequence needs them, and what is nowhere is left out. Only what a taken
 * sequence needs is made, unless it was chosen by hand.
 */
export function resolveImport(
  matched: MatchedImport,
  choices: ImportChoices,
  takenNames: readonly string[],
): ImportPlan {
  const { file } = matched;
  const taken = file.sequences.filter(({ key }) => choices.sequences[key]?.take ?? true);
  const blocks = taken.flatMap((sequence) => sequence.blocks);
  const neededCategories = new Set(blocks.flatMap(categoryKeysOf));
  const neededClips = new Set(blocks.flatMap(clipKeysOf));
  const categories = new Map(
    file.categories.map(({ key }) => [key, categoryTarget(matched, choices, key)] as const),
  );
  const isOpen = (key: string) => categories.get(key)?.kind !== "none";
  const isUsedNowhere = usedNowhere(matched);
  const isNeeded = (clip: SharedClip) =>
    neededClips.has(clip.key) ||
    clip.categoryKeys.some((key) => neededCategories.has(key) && isOpen(key)) ||
    (taken.length > 0 && isUsedNowhere(clip));
  const clips = new Map(
    file.clips.map((clip) => [clip.key, clipTarget(matched, choices, clip, isNeeded(clip))] as const),
  );

  for (const [clipKey, target] of clips) {
    if (target.kind !== "take") continue;
    for (const key of target.categoryKeys) neededCategories.add(key);
    const chosen = chosenCategory(choices, clipKey);
    if (chosen) categories.set(handKey(clipKey), chosen);
  }
  for (const [key, target] of categories) {
    const isChosen = choices.categories[key] !== undefined;
    if (target.kind === "create" && !neededCategories.has(key) && !isChosen) {
      categories.set(key, { kind: "none" });
    }
  }
  const freeName = freeNames(takenNames);
  const sequences = taken.map(({ key, name, description, blocks, problems }) => {
    const free = freeName(choices.sequences[key]?.name ?? name);
    return { name: free, description, blocks, problems };
  });
  return { categories, clips, sequences };
}

/** Under which a category that was chosen for one clip stands in the plan. */
const handKey = (clipKey: string) => `by-hand-${clipKey}`;

function chosenCategory(choices: ImportChoices, clipKey: string): CategoryTarget | null {
  const choice = choices.clips[clipKey];
  if (choice?.how !== "bundle" || choice.category === undefined) return null;
  if (typeof choice.category === "number") return { kind: "existing", id: choice.category };
  return { kind: "create", name: choice.category, description: null, playMode: "shuffle" };
}

/** Clips that no sequence of the file names, neither by themselves nor by their category. */
function usedNowhere({ file }: MatchedImport): (clip: SharedClip) => boolean {
  const blocks = file.sequences.flatMap((sequence) => sequence.blocks);
  const used = new Set(blocks.flatMap((block) => [...categoryKeysOf(block), ...clipKeysOf(block)]));
  return (clip) => !used.has(clip.key) && !clip.categoryKeys.some((key) => used.has(key));
}

function categoryTarget(matched: MatchedImport, choices: ImportChoices, key: string): CategoryTarget {
  const choice = choices.categories[key];
  if (choice?.how === "map") return { kind: "existing", id: choice.id };
  if (choice?.how === "leave") return { kind: "none" };
  const category = matched.categoryByKey.get(key);
  const name = (choice?.how === "create" ? choice.name?.trim() : undefined) || category?.name;
  const match = matched.categories.get(key);
  if (match && (choice === undefined || name === category?.name)) return { kind: "existing", id: match.id };
  if (!category || !name) return { kind: "none" };
  return { kind: "create", name, description: category.description, playMode: category.playMode };
}

function clipTarget(
  matched: MatchedImport,
  choices: ImportChoices,
  clip: SharedClip,
  isNeeded: boolean,
): ClipTarget {
  const choice = choices.clips[clip.key];
  if (choice?.how === "map") return { kind: "existing", id: choice.id };
  if (choice?.how === "leave") return { kind: "none" };
  const found = matched.clips.get(clip.key);
  const video = found?.video?.problem === null ? found.video : null;
  const isTwin = found?.match.kind === "one" && found.match.how === "content";
  // The same content twice would be of no use to anyone.
  const categoryKeys = chosenCategory(choices, clip.key) ? [handKey(clip.key)] : clip.categoryKeys;
  if (choice?.how === "bundle" && video && !isTwin) return { kind: "take", clip, video, categoryKeys };
  if (found?.match.kind === "one") return { kind: "existing", id: found.match.clip.id };
  return video && isNeeded ? { kind: "take", clip, video, categoryKeys } : { kind: "none" };
}
