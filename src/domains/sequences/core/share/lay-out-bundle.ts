import type { ExportClip, ExportContent } from "@/domains/sequences/core/share/export-content";
import { cleanName } from "@/lib/clean-name";
import { splitFileName } from "@/lib/file-name";
import { uniqueName } from "@/lib/unique-name";

export interface BundlePlace {
  path: string;
  clip: ExportClip;
  file: string;
}

export interface BundleLayout {
  places: BundlePlace[];
  /** Where the video of a clip lies in the bundle; undefined when its file is missing. */
  pathOf: ReadonlyMap<number, string>;
  /** Clips whose file is not on disk. */
  missing: ExportClip[];
}

/** The name of a clip as a file: what people call it, with the extension that its content has. */
function fileNameOf({ name, fileName }: ExportClip): string {
  const { extension } = splitFileName(fileName);
  const { stem, extension: shown } = splitFileName(name);
  const bare = shown.toLowerCase() === extension.toLowerCase() ? stem : name;
  return `${cleanName(bare, 180) || "clip"}${extension.toLowerCase()}`;
}

/**
 * Where everything lies in a full bundle: all clips of each category that a random block names below
 * `categories/<category>`, and clips of fixed blocks that are in none of these below `fixed`. Names are safe on any
 * system, and no two files of one folder differ in case alone.
 */
export function layOutBundle({ sequences, clips, categories }: ExportContent): BundleLayout {
  const blocks = sequences.flatMap((sequence) => sequence.blocks.map(({ plan }) => plan));
  const categoryIds = new Set(
    blocks.flatMap((plan) => (plan.type === "random" ? (plan.categoryId ?? []) : [])),
  );
  const places: BundlePlace[] = [];
  const pathOf = new Map<number, string>();
  const missing = new Map<number, ExportClip>();
  const folders: string[] = [];

  const put = (folder: string, ids: Iterable<number>) => {
    const nameIn = namer();
    for (const id of ids) {
      const clip = clips.get(id);
      if (!clip) continue;
      if (clip.file === null) {
        missing.set(id, clip);
        continue;
      }
      const path = `${folder}/${nameIn(fileNameOf(clip))}`;
      places.push({ path, clip, file: clip.file });
      if (!pathOf.has(id)) pathOf.set(id, path);
    }
  };
  for (const id of categoryIds) {
    const category = categories.get(id);
    if (!category) continue;
    const folder = uniqueName(cleanName(category.name) || "Category", folders);
    folders.push(folder);
    put(`categories/${folder}`, category.clipIds);
  }
  const fixed = blocks.flatMap((plan) => (plan.type === "fixed" ? plan.prerollIds : []));
  put("fixed", new Set(fixed.filter((id) => !pathOf.has(id))));
  return { places, pathOf, missing: [...missing.values()] };
}

/** Free names in one folder. Remembers how far each name was counted: thousands of clips may share one. */
function namer(): (wanted: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const keyOf = (name: string) => name.normalize("NFC").toLowerCase();
  return (wanted) => {
    const { stem, extension } = splitFileName(wanted);
    for (let count = counts.get(keyOf(wanted)) ?? 1; ; count += 1) {
      const name = count === 1 ? wanted : `${stem} (${count})${extension}`;
      if (taken.has(keyOf(name))) continue;
      taken.add(keyOf(name));
      counts.set(keyOf(wanted), count + 1);
      return name;
    }
  };
}
