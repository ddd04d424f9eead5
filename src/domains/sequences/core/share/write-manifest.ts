import type { ExportContent } from "@/domains/sequences/core/share/export-content";
import type { BundleLayout } from "@/domains/sequences/core/share/lay-out-bundle";
import { formatVersion, madeBy, type WriteOptions } from "@/domains/sequences/core/share/write-shared";

const instructions =
  "Import this archive as it is, under Sequences. By hand: videos below categories/ belong to the category of their " +
  "folder's name, those below fixed/ to steps of the sequence, which the .nexseq or .nexbundle file describes.";

/** What lies in a full bundle, with the hash of every video, and what could not be put into it. */
export function writeManifest(
  name: string,
  { categories }: ExportContent,
  { places, missing }: BundleLayout,
  { exportedAt, version }: WriteOptions,
): Record<string, unknown> {
  const fixed = places.filter(({ path }) => path.startsWith("fixed/"));
  return {
    sequence_name: name,
    exported_at: exportedAt,
    created_by: madeBy,
    nexroll_version: formatVersion,
    marquee_version: version,
    total_files: places.length,
    categories_exported: Object.fromEntries(
      [...categories.values()].map((category) => [
        category.id,
        { name: category.name, preroll_count: category.clipIds.length },
      ]),
    ),
    fixed_prerolls_exported: fixed.map(({ clip }) => ({
      name: clip.name,
      category: clip.categoryNames[0] ?? null,
    })),
    files: places.map(({ path, clip }) => ({ path, sha256: clip.sha256, size: clip.sizeBytes })),
    missing_files: missing.map((clip) => ({ name: clip.name, file_name: clip.fileName })),
    instructions,
  };
}
