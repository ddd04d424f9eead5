import type { ExportContent } from "@/domains/sequences/core/share/export-content";
import { layOutBundle } from "@/domains/sequences/core/share/lay-out-bundle";
import { writeManifest } from "@/domains/sequences/core/share/write-manifest";
import { type WriteOptions, writeBundle, writePattern } from "@/domains/sequences/core/share/write-shared";
import type { ExportEntry, ExportOutput } from "@/domains/sequences/schema/share";
import { cleanName } from "@/lib/clean-name";

type Options = Omit<WriteOptions, "pathOf"> & {
  /** One sequence is a pattern; several, or all, are a bundle. */
  isSingle: boolean;
};

const encoder = new TextEncoder();

function textEntry(path: string, value: unknown): ExportEntry {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return { path, text, file: null, sizeBytes: encoder.encode(text).length };
}

/** The file that an export is: one JSON document, or what goes into an archive, its description first. */
export function packExport(content: ExportContent, { isSingle, ...options }: Options): ExportOutput {
  const layout = layOutBundle(content);
  const write = { ...options, pathOf: layout.pathOf };
  const name = isSingle ? (content.sequences[0]?.name ?? "Sequence") : "Marquee sequences";
  const fileName = (cleanName(name, 150) || "Sequence").replace(/ /g, "_");
  const described = isSingle
    ? textEntry(`${fileName}.nexseq`, writePattern(content, write))
    : textEntry(`${fileName}.nexbundle`, writeBundle(content, write));
  if (options.mode !== "full_bundle") return { fileName: described.path, kind: "json", entries: [described] };
  return {
    fileName: `${fileName}_bundle.zip`,
    kind: "zip",
    entries: [
      described,
      textEntry("MANIFEST.json", writeManifest(name, content, layout, write)),
      ...layout.places.map(({ path, clip, file }) => ({ path, text: null, file, sizeBytes: clip.sizeBytes })),
    ],
  };
}
