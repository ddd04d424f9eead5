import { freeNames } from "@/domains/sequences/core/share/free-names";
import {
  categoryKeysOf,
  clipKeysOf,
  type MatchedImport,
  usesOf,
} from "@/domains/sequences/core/share/match-import";
import { previewBlock } from "@/domains/sequences/core/share/preview-block";
import { previewClip } from "@/domains/sequences/core/share/preview-clip";
import type { Library, SharedCategory } from "@/domains/sequences/core/share/shared-file";
import { nameSuggester } from "@/domains/sequences/core/share/suggest-names";
import type { ImportCategory, SequenceImport } from "@/domains/sequences/schema/share";

type Preview = Pick<SequenceImport, "sequences" | "categories" | "clips">;

/** What a shared file holds, what of it is in the library, and what would be made of the rest. */
export function previewImport(matched: MatchedImport, library: Library): Preview {
  const { file } = matched;
  const categoryUses = usesOf(file, categoryKeysOf);
  const clipUses = usesOf(file, clipKeysOf);
  const suggestCategories = nameSuggester(library.categories);
  const suggestClips = nameSuggester(
    library.clips.map((clip) => ({ id: clip.id, name: clip.displayName ?? clip.fileName })),
  );
  const isMade = new Set(
    file.categories.flatMap(({ key }) =>
      matched.categories.has(key) || !categoryUses.has(key) ? [] : [key],
    ),
  );
  const clips = file.clips
    // Members of a category that is here already say nothing: the block draws from what is here.
    .filter(
      ({ key, categoryKeys }) =>
        clipUses.has(key) || matched.videos.has(key) || categoryKeys.some((one) => isMade.has(one)),
    )
    .map((clip) => previewClip(clip, matched, clipUses.get(clip.key) ?? [], suggestClips));
  const named = new Set([...categoryUses.keys(), ...clips.flatMap((clip) => clip.categoryKeys)]);
  const freeName = freeNames(library.sequenceNames);
  return {
    sequences: file.sequences.map((sequence) => {
      const finalName = freeName(sequence.name);
      const { key, name, description, problems } = sequence;
      const blocks = sequence.blocks.map((block) => previewBlock(block, matched));
      return { key, name, finalName, description, blocks, problems };
    }),
    categories: file.categories
      .filter(({ key }) => named.has(key))
      .map((category) => ({
        ...previewCategory(category, matched, suggestCategories),
        usedBy: categoryUses.get(category.key) ?? [],
      })),
    clips,
  };
}

function previewCategory(
  { key, name }: SharedCategory,
  matched: MatchedImport,
  suggest: ReturnType<typeof nameSuggester>,
): Omit<ImportCategory, "usedBy"> {
  const match = matched.categories.get(key) ?? null;
  const bundledClipCount = (matched.members.get(key) ?? []).filter(
    (clip) => matched.clips.get(clip.key)?.state === "bundled",
  ).length;
  const about = { key, name, bundledClipCount };
  if (match) {
    return { ...about, state: "matched", match, sentence: null, suggestions: [], preset: "matched" };
  }
  if (name === null) {
    const sentence = "The file does not say which category this block draws from: choose one.";
    return { ...about, state: "missing", match, sentence, suggestions: [], preset: "leave" };
  }
  const sentence = `There is no category ${name} here.`;
  return { ...about, state: "missing", match, sentence, suggestions: suggest(name), preset: "create" };
}
