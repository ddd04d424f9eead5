import type { Readable } from "node:stream";
import { Transform } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { formatBytes } from "@/lib/format-bytes";
import { invalid, tooLarge } from "@/platform/errors";
import { pathProblem } from "@/platform/files/archive-path";

export interface ArchiveLimits {
  maxEntries: number;
  /** Of all files together, unpacked. */
  maxTotalBytes: number;
  /** Of one file, unpacked, by its path. */
  maxEntryBytes: (path: string) => number;
}

export interface ArchiveEntry {
  /** With slashes, proved to lead nowhere out; only a name, never a place on disk. */
  path: string;
  /** As the archive says; reading it fails when that is not true. */
  sizeBytes: number;
}

export interface Archive {
  entries: ArchiveEntry[];
  /** The content of an entry; fails with `invalid` when its length or checksum is not what the archive says. */
  read(entry: ArchiveEntry): Promise<Readable>;
  close(): void;
}

/** Nothing that people share shrinks so well: a file that does was made to fill disks. */
const ratioMax = 100;
/** Small files may shrink as they like. */
const ratioFromBytes = 1024 * 1024;

/**
 * Opens a zip and judges its list before anything is unpacked. Throws `invalid` with a sentence for a file that is
 * no whole zip, paths that lead out, links, passwords, unknown packing and bombs, `too-large` beyond the limits.
 */
export async function openArchive(path: string, limits: ArchiveLimits): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(refuseDamaged);
  // Closing may fail long after anyone cares, and an unheard error event would end the process.
  zip.on("error", () => undefined);
  try {
    const found = await listEntries(zip, limits);
    return {
      entries: [...found.keys()],
      read: async (entry) => {
        const known = found.get(entry);
        if (!known) throw new Error("an entry of another archive");
        return checked(await zip.openReadStreamPromise(known).catch(refuseDamaged), known);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Map<ArchiveEntry, Entry>> {
  if (zip.entryCount > limits.maxEntries) throw tooManyEntries(limits.maxEntries);
  const found = new Map<ArchiveEntry, Entry>();
  let totalBytes = 0;
  const iterator = zip.eachEntry()[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch(refuseDamaged);
    if (next.done) break;
    const entry = next.value;
    const path = nameOf(entry);
    judgeEntry(entry, path);
    if (path.endsWith("/")) continue;
    if (entry.uncompressedSize > limits.maxEntryBytes(path)) throw entryTooLarge(path, limits);
    totalBytes += entry.uncompressedSize;
    if (totalBytes > limits.maxTotalBytes) throw archiveTooLarge(limits);
    found.set({ path, sizeBytes: entry.uncompressedSize }, entry);
  }
  if (sharesBytes([...found.values()])) {
    throw invalid("Files of the archive lie in one another, as no program packs them, so it was not opened.");
  }
  return found;
}

/** A bomb that no ratio tells: thousands of files that are all unpacked from the same few bytes. */
function sharesBytes(entries: readonly Entry[]): boolean {
  const inOrder = entries.toSorted((one, other) => startOf(one) - startOf(other));
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && startOf(entry) + leastBytes(entry) > startOf(next);
  });
}

const startOf = (entry: Entry) => entry.relativeOffsetOfLocalHeader;
/** A local header has 30 bytes and the name (APPNOTE 4.3.7); the content follows. */
const leastBytes = (entry: Entry) => 30 + entry.fileNameLength + entry.compressedSize;

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

/** POSIX `st_mode & S_IFMT`, which zip keeps in the upper half of the external attributes. */
const kindOf = (entry: Entry) => (entry.externalFileAttributes >>> 16) & 0xf000;
const ordinaryKinds = new Set([0, 0x8000, 0x4000]);
const link = 0xa000;

function judgeEntry(entry: Entry, path: string): void {
  const problem = pathProblem(path);
  if (problem) throw invalid(`The archive ${problem}`);
  const shown = JSON.stringify(path);
  if (kindOf(entry) === link) {
    throw invalid(`The archive holds a link to another place (${shown}), so it was not opened.`);
  }
  if (!ordinaryKinds.has(kindOf(entry))) {
    throw invalid(`The archive holds something that is no file (${shown}), so it was not opened.`);
  }
  if (entry.isEncrypted())
    throw invalid("The archive is protected with a password: pack it without one, then send it again.");
  if (!entry.canDecodeFileData()) {
    throw invalid(`${shown} is packed in a way that Marquee cannot read: make an ordinary zip of it.`);
  }
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > ratioFromBytes && uncompressedSize > compressedSize * ratioMax) {
    throw invalid(
      `${shown} says it would grow to more than ${ratioMax} times its size, so the archive was not opened.`,
    );
  }
}

/** The library counts the bytes; the checksum is looked at here. */
function checked(source: Readable, entry: Entry): Readable {
  let sum = 0;
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush: (done) => done(sum === entry.crc32 ? null : damaged()),
  });
  source.on("error", (error) => watch.destroy(damaged(error)));
  watch.on("close", () => source.destroy());
  return source.pipe(watch);
}

function refuseDamaged(error: unknown): never {
  const message = error instanceof Error ? error.message : "";
  if (message.includes("strong encryption")) {
    throw invalid("The archive is protected with a password: pack it without one, then send it again.");
  }
  throw damaged(error);
}

function damaged(cause?: unknown) {
  return invalid(
    "This is not a whole zip archive: it is damaged, was cut short, or says untrue things about itself.",
    {
      cause,
    },
  );
}

function tooManyEntries(most: number) {
  return tooLarge(
    `The archive holds more than ${most.toLocaleString("en")} files, the most that one may have.`,
  );
}

function entryTooLarge(path: string, limits: ArchiveLimits) {
  const most = formatBytes(limits.maxEntryBytes(path));
  return tooLarge(
    `${JSON.stringify(path)} in the archive is larger than ${most}, the most that it may have.`,
  );
}

function archiveTooLarge(limits: ArchiveLimits) {
  const most = formatBytes(limits.maxTotalBytes);
  return tooLarge(`Unpacked, the archive is larger than ${most}, the most that one may have.`);
}
