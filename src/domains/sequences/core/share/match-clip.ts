import type { MatchKind } from "@/domains/sequences/constants";
import { groupByKeys } from "@/domains/sequences/core/share/group-by-keys";
import { nameKey } from "@/domains/sequences/core/share/name-key";
import type { LibraryClip, SharedClip } from "@/domains/sequences/core/share/shared-file";
import { splitFileName } from "@/lib/file-name";

/** One clip of the library, several that fit equally well, or none. */
export type ClipMatch =
  | { kind: "one"; clip: LibraryClip; how: MatchKind }
  | { kind: "several"; clips: LibraryClip[] }
  | { kind: "none" };

export type ClipMatcher = (clip: SharedClip, categoryNames: readonly string[]) => ClipMatch;

const stem = (fileName: string) => splitFileName(fileName).stem;

function namesOf(name: string | null, fileName: string | null): string[] {
  const given = [name, fileName].flatMap((one) => (one === null ? [] : [one, stem(one)]));
  return [...new Set(given.map(nameKey))];
}

/**
 * Finds clips of a shared file in the library: by the content, by the community id, by the name within one of its
 * categories, by the name where only one clip has it. Several of one name are told apart by the rest of what the
 * file knows, and else not guessed at.
 */
export function clipMatcher(library: readonly LibraryClip[]): ClipMatcher {
  const byContent = groupByKeys(library, (clip) => [clip.sha256]);
  const byCommunityId = groupByKeys(library, (clip) => (clip.communityId ? [clip.communityId] : []));
  const byName = groupByKeys(library, (clip) => namesOf(clip.displayName, clip.fileName));

  return (clip, categoryNames) => {
    if (clip.isNumberOnly) return { kind: "none" };
    const { narrow, inCategory } = testsFor(clip, new Set(categoryNames.map(nameKey)));
    // Of the same content any will do; the one that is most like it is taken.
    const [same] = narrow(byContent.get(clip.sha256 ?? "") ?? []);
    if (same) return { kind: "one", clip: same, how: "content" };
    const named = new Set(namesOf(clip.name, clip.fileName).flatMap((name) => byName.get(name) ?? []));
    const rounds: Array<[MatchKind, LibraryClip[]]> = [
      ["community-id", byCommunityId.get(clip.communityId ?? "") ?? []],
      ["category-and-name", [...named].filter(inCategory)],
      ["name", [...named]],
    ];
    const found = rounds.find(([, clips]) => clips.length > 0);
    if (!found) return { kind: "none" };
    const [how, clips] = found;
    const [first, ...others] = narrow(clips);
    return first && others.length === 0
      ? { kind: "one", clip: first, how }
      : { kind: "several", clips: narrow(clips) };
  };
}

function testsFor(clip: SharedClip, categories: ReadonlySet<string>) {
  const inCategory = (found: LibraryClip) =>
    found.categoryNames.some((name) => categories.has(nameKey(name)));
  const isCalledSo = (found: LibraryClip) => (found.displayName ?? found.fileName) === clip.name;
  const hasThisFileName = (found: LibraryClip) => found.fileName === clip.fileName;
  const hasFileName = (found: LibraryClip) =>
    clip.fileName !== null && nameKey(found.fileName) === nameKey(clip.fileName);
  const hasName = (found: LibraryClip) => nameKey(found.displayName ?? found.fileName) === nameKey(clip.name);
  const hasAllCategories = (found: LibraryClip) =>
    found.categoryNames.length === categories.size &&
    found.categoryNames.every((name) => categories.has(nameKey(name)));
  /** Each test is asked only while it leaves somebody. */
  const narrow = (found: readonly LibraryClip[]) =>
    [hasThisFileName, hasFileName, isCalledSo, hasName, inCategory, hasAllCategories].reduce((left, test) => {
      const kept = left.filter(test);
      return kept.length > 0 ? kept : left;
    }, found as LibraryClip[]);
  return { inCategory, narrow };
}
