import type { MatchedClip, MatchedImport, Use } from "@/domains/sequences/core/share/match-import";
import type { LibraryClip, SharedClip } from "@/domains/sequences/core/share/shared-file";
import type { nameSuggester } from "@/domains/sequences/core/share/suggest-names";
import type { ImportClip } from "@/domains/sequences/schema/share";

const candidatesMax = 10;
const presets = {
  matched: "matched",
  bundled: "bundle",
  missing: "leave",
  ambiguous: "leave",
  broken: "leave",
} as const;

/** What no block names itself is one of many, and nobody picks a stand-in for it. */
const none = () => [];

const named = (clip: LibraryClip) => ({ id: clip.id, name: clip.displayName ?? clip.fileName });

/** One clip of a shared file: where it is, or why it is nowhere and what could stand for it. */
export function previewClip(
  clip: SharedClip,
  matched: MatchedImport,
  usedBy: Use[],
  suggest: ReturnType<typeof nameSuggester>,
): ImportClip {
  const found = matched.clips.get(clip.key) ?? { state: "missing", match: { kind: "none" }, video: null };
  const { state, match, video } = found;
  const hasVideo = video !== null && video.problem === null;
  return {
    key: clip.key,
    name: clip.name,
    fileName: clip.fileName,
    state,
    match: match.kind === "one" ? { ...named(match.clip), how: match.how } : null,
    bundled: hasVideo
      ? { path: video.path, sizeBytes: video.sizeBytes, durationSeconds: video.durationSeconds ?? 0 }
      : null,
    sentence: sentenceOf(clip, found),
    communityId: clip.communityId,
    suggestions: suggestionsOf(clip, found, usedBy.length > 0 ? suggest : none),
    categoryKeys: clip.categoryKeys,
    usedBy,
    preset: presets[state],
  };
}

function suggestionsOf(
  clip: SharedClip,
  { state, match }: MatchedClip,
  suggest: ReturnType<typeof nameSuggester>,
) {
  if (match.kind === "several") return match.clips.slice(0, candidatesMax).map(named);
  return state === "matched" || clip.isNumberOnly ? [] : suggest(clip.name);
}

function sentenceOf(clip: SharedClip, { state, match, video }: MatchedClip): string | null {
  switch (state) {
    case "matched":
      if (match.kind !== "one" || !video || match.how === "content") return null;
      return "The library has a clip of this name with other content than the one that came with the file.";
    case "bundled":
      return null;
    case "broken":
      return video?.problem ?? "The video that came with the file cannot be played.";
    case "ambiguous":
      return `${match.kind === "several" ? match.clips.length : "Several"} clips of the library fit: choose one.`;
    case "missing":
      return missingSentence(clip);
  }
}

function missingSentence({ name, isNumberOnly, communityId }: SharedClip): string {
  if (isNumberOnly) {
    return "The file names it only by its number where it was made, which means nothing here: choose a clip.";
  }
  const where = communityId === null ? "" : ` In the community library it is ${communityId}.`;
  return `${name} is not in the library and did not come with the file.${where}`;
}
