import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { type Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { freeYoungBuffers } from "@/platform/files/free-young-buffers";

/** What waits in memory at most while the disk is busy; also the size of one write. */
const writeBufferBytes = 1024 * 1024;

/** So much is handed to the disk at a time while more arrives, so that little is left to wait for at the end. */
const syncEveryBytes = 32 * 1024 * 1024;

/** After so much, what was written is let go of. */
const freeEveryBytes = 8 * 1024 * 1024;

/**
 * Writes a stream to a new file in large pieces and without copying them, hashing each on the way. The content
 * is on the disk, and not only in its cache, when this returns. The caller removes the file after a failure.
 */
export async function writeHashed(
  source: Readable,
  path: string,
  signal: AbortSignal,
): Promise<{ sizeBytes: number; sha256: string }> {
  const handle = await open(path, "wx");
  const hash = createHash("sha256");
  let sizeBytes = 0;
  let freedBytes = 0;
  const sync = syncAlongside(handle);
  const write = async (chunks: Uint8Array[]): Promise<void> => {
    const writing = writeAll(handle, chunks);
    // The disk is at work already while this hashes.
    for (const chunk of chunks) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
    await writing;
    sync.wrote(sizeBytes);
    if (sizeBytes - freedBytes >= freeEveryBytes) {
      freedBytes = sizeBytes;
      freeYoungBuffers();
    }
  };
  const sink = new Writable({
    highWaterMark: writeBufferBytes,
    write: (chunk: Uint8Array, _encoding, done) => void write([chunk]).then(() => done(), done),
    writev: (chunks, done) =>
      void write(chunks.map(({ chunk }) => chunk as Uint8Array)).then(() => done(), done),
  });
  try {
    await pipeline(source, sink, { signal });
    await sync.finish();
  } finally {
    await sync.settled();
    await handle.close();
  }
  return { sizeBytes, sha256: hash.digest("hex") };
}

/** Syncs in the background, one at a time, whenever enough was written since the last. */
function syncAlongside(handle: FileHandle) {
  let syncedBytes = 0;
  let running: Promise<void> | null = null;
  let failure: unknown = null;
  return {
    wrote(totalBytes: number): void {
      if (running || totalBytes - syncedBytes < syncEveryBytes) return;
      syncedBytes = totalBytes;
      running = handle.datasync().then(
        () => {
          running = null;
        },
        (error: unknown) => {
          running = null;
          failure = error;
        },
      );
    },
    settled: async (): Promise<void> => {
      await running;
    },
    /** Everything is on the disk when this returns. Throws what any sync threw: a later one may not say it again. */
    async finish(): Promise<void> {
      await running;
      await handle.datasync();
      if (failure !== null) throw failure;
    },
  };
}

/** A disk may take less than it was given; the rest is given again. */
async function writeAll(handle: FileHandle, chunks: Uint8Array[]): Promise<void> {
  let rest = chunks;
  while (rest.length > 0) {
    let { bytesWritten } = await handle.writev(rest);
    const left: Uint8Array[] = [];
    for (const chunk of rest) {
      if (bytesWritten >= chunk.length) bytesWritten -= chunk.length;
      else {
        left.push(chunk.subarray(bytesWritten));
        bytesWritten = 0;
      }
    }
    rest = left;
  }
}
