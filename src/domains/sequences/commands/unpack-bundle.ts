import { mkdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { probeClip } from "@/domains/prerolls/commands/inspect-clip";
import { clipMaxBytes } from "@/domains/prerolls/constants";
import { bundleEntriesMax, bundleMaxBytes, sharedTextMaxBytes } from "@/domains/sequences/constants";
import type { BundledFile } from "@/domains/sequences/core/share/shared-file";
import { type SortedEntries, sortEntries } from "@/domains/sequences/core/share/sort-entries";
import { importFolder } from "@/domains/sequences/queries/import-folder";
import { splitFileName } from "@/lib/file-name";
import { inLanes } from "@/lib/in-lanes";
import { invalid, isDomainError } from "@/platform/errors";
import { libraryPath } from "@/platform/files/library-path";
import { type Archive, openArchive } from "@/platform/files/open-archive";
import { writeHashed } from "@/platform/files/write-hashed";

export interface UnpackedBundle {
  /** The JSON that describes the sequences, and what its file is called. */
  document: { name: string; text: string };
  files: BundledFile[];
  notes: string[];
}

const lanes = 2;
const isText = (path: string) => /\.(json|nexseq|nexbundle)$/i.test(path);

/**
 * Unpacks an archive into the folder of an import, every name of it our own, and looks into the videos that the
 * library does not have. The caller removes the folder when this fails. Throws `invalid` and `too-large` with a
 * sentence.
 */
export async function unpackBundle(
  path: string,
  importId: string,
  isKnown: (hashes: string[]) => Promise<Set<string>>,
): Promise<UnpackedBundle> {
  const archive = await openArchive(path, {
    maxEntries: bundleEntriesMax,
    maxTotalBytes: bundleMaxBytes,
    maxEntryBytes: (entry) => (isText(entry) ? sharedTextMaxBytes : clipMaxBytes),
  });
  try {
    const { sorted, problem } = sortEntries(archive.entries.map((entry) => entry.path));
    if (problem !== null) throw invalid(problem);
    const document = await readDocument(archive, sorted.document);
    await mkdir(importFolder(importId), { recursive: true });
    const files = await unpackVideos(archive, sorted, importId);
    const known = await isKnown(files.map((file) => file.sha256));
    const judged = await inLanes(files, lanes, (file) =>
      known.has(file.sha256) ? Promise.resolve(file) : judge(file, importId),
    );
    return { document, files: judged, notes: sorted.notes };
  } finally {
    archive.close();
  }
}

async function readDocument(archive: Archive, path: string): Promise<UnpackedBundle["document"]> {
  const entry = archive.entries.find((one) => one.path === path);
  if (!entry) throw new Error("the document is gone");
  return { name: path.split("/").at(-1) ?? path, text: await text(await archive.read(entry)) };
}

/** One after the other: the disk is what it waits for. */
async function unpackVideos(
  archive: Archive,
  { videos }: SortedEntries,
  importId: string,
): Promise<BundledFile[]> {
  const unpacked: BundledFile[] = [];
  const never = new AbortController().signal;
  const byPath = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const taken = new Set<string>();
  for (const [index, { entry, path }] of videos.entries()) {
    const source = byPath.get(entry);
    // An archive may hold two files of one path; unpackers keep the last of them.
    if (!source || taken.has(entry)) continue;
    taken.add(entry);
    const storedName = `${index}${splitFileName(entry).extension.toLowerCase()}`;
    const target = await libraryPath(importFolder(importId), storedName);
    const { sizeBytes, sha256 } = await writeHashed(await archive.read(source), target, never);
    unpacked.push({ path, storedName, sizeBytes, sha256, problem: null, durationSeconds: null });
  }
  return unpacked;
}

async function judge(file: BundledFile, importId: string): Promise<BundledFile> {
  try {
    const path = await libraryPath(importFolder(importId), file.storedName);
    const { durationSeconds } = await probeClip(path, file.path.split("/").at(-1) ?? file.path);
    return { ...file, durationSeconds };
  } catch (error) {
    if (isDomainError(error) && error.kind === "invalid") return { ...file, problem: error.message };
    throw error;
  }
}
