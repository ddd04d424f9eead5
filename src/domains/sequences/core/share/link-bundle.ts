import { groupByKeys } from "@/domains/sequences/core/share/group-by-keys";
import { bareKey } from "@/domains/sequences/core/share/name-key";
import type {
  BundledFile,
  SharedCategory,
  SharedClip,
  SharedFile,
} from "@/domains/sequences/core/share/shared-file";
import { splitFileName } from "@/lib/file-name";

export interface LinkedBundle {
  file: SharedFile;
  /** The video of a clip, by the clip's key. */
  videos: Map<string, BundledFile>;
}

/** The folder below `categories/` that an entry lies in; null for clips of fixed blocks. */
export function folderOf(path: string): string | null {
  const parts = path.split("/");
  const at = parts.indexOf("categories");
  return at >= 0 && parts.length > at + 2 ? (parts[at + 1] ?? null) : null;
}

const lastOf = (path: string) => path.split("/").at(-1) ?? path;
const stemOf = (path: string) => splitFileName(lastOf(path)).stem;

/**
 * Joins what a bundle says with what lies in it: by the path that the file gives, by the content, else by names as
 * other programs write them into archives. A video that nobody names is a clip of its folder's category.
 */
export function linkBundle(file: SharedFile, bundled: readonly BundledFile[]): LinkedBundle {
  const categories = [...file.categories];
  const clips = file.clips.map((clip) => ({ ...clip, categoryKeys: [...clip.categoryKeys] }));
  const videos = new Map<string, BundledFile>();
  const find = videoFinder(bundled, categories);
  for (const clip of clips) {
    const video = find(clip);
    if (video) videos.set(clip.key, video);
  }
  addUnnamed(bundled, categories, clips, videos);
  for (const clip of clips) {
    const video = videos.get(clip.key);
    if (!video) continue;
    // The list promised another content: the archive was changed after it was made.
    if (clip.sha256 !== null && clip.sha256 !== video.sha256) {
      videos.set(clip.key, {
        ...video,
        problem: "It is not the video that the list of the archive promises.",
      });
    }
    clip.sha256 = video.sha256;
  }
  return { file: { ...file, categories, clips }, videos };
}

function videoFinder(bundled: readonly BundledFile[], categories: readonly SharedCategory[]) {
  const byPath = new Map(bundled.map((one) => [one.path, one]));
  const byContent = new Map(bundled.map((one) => [one.sha256, one]));
  const byName = groupByKeys(bundled, (one) => [bareKey(stemOf(one.path))]);
  const bareNames = new Map(categories.map(({ key, name }) => [key, bareKey(name ?? "")]));
  return (clip: SharedClip): BundledFile | undefined => {
    if (clip.isNumberOnly) return undefined;
    const sure = byPath.get(clip.path ?? "") ?? byContent.get(clip.sha256 ?? "");
    if (sure) return sure;
    const names = [clip.name, clip.fileName].flatMap((text) => (text === null ? [] : [text, stemOf(text)]));
    const folders = new Set(clip.categoryKeys.map((key) => bareNames.get(key)));
    const named = names.flatMap((name) => byName.get(bareKey(name)) ?? []);
    const inFolder = named.find(({ path }) => folders.has(bareKey(folderOf(path) ?? "")));
    return inFolder ?? named.find(({ path }) => folderOf(path) === null);
  };
}

/** Gives every video a clip, and every clip the category of the folder that its video lies in. */
function addUnnamed(
  bundled: readonly BundledFile[],
  categories: SharedCategory[],
  clips: SharedClip[],
  videos: Map<string, BundledFile>,
): void {
  const ofVideo = groupByKeys(clips, (clip) => [videos.get(clip.key)?.sha256 ?? ""]);
  const named = categories.filter((category) => category.name !== null);
  const byFolder = new Map(named.map((category) => [bareKey(category.name ?? ""), category]));
  for (const one of bundled) {
    const category = categoryOf(folderOf(one.path), categories, byFolder);
    const known = ofVideo.get(one.sha256) ?? [];
    for (const clip of known) {
      if (category && !clip.categoryKeys.includes(category.key)) clip.categoryKeys.push(category.key);
    }
    if (known.length > 0) continue;
    const clip = unnamed(one, `video-${clips.length + 1}`, category);
    clips.push(clip);
    ofVideo.set(one.sha256, [clip]);
    videos.set(clip.key, one);
  }
}

/** The category of a folder, made when the file does not name it. */
function categoryOf(
  folder: string | null,
  categories: SharedCategory[],
  byFolder: Map<string, SharedCategory>,
): SharedCategory | null {
  if (folder === null) return null;
  const known = byFolder.get(bareKey(folder));
  if (known) return known;
  const made = {
    key: `folder-${categories.length + 1}`,
    name: folder.trim().slice(0, 100),
    description: null,
    playMode: "shuffle" as const,
  };
  categories.push(made);
  byFolder.set(bareKey(folder), made);
  return made;
}

function unnamed(one: BundledFile, key: string, category: SharedCategory | null): SharedClip {
  const fileName = lastOf(one.path);
  return {
    key,
    name: splitFileName(fileName).stem || fileName,
    fileName,
    sha256: one.sha256,
    communityId: null,
    categoryKeys: category ? [category.key] : [],
    tags: [],
    description: null,
    path: one.path,
    isNumberOnly: false,
  };
}
