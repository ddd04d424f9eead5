import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { type Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What waits in memory at most while the disk is busy; also the size of one write. */
const writeBufferBytes = 1024 * 1024;

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
  const write = async (chunks: Uint8Array[]): Promise<void> => {
    const writing = writeAll(handle, chunks);
    // The disk is at work already while this hashes.
    for (const chunk of chunks) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
    await writing;
  };
  const sink = new Writable({
    highWaterMark: writeBufferBytes,
    write: (chunk: Uint8Array, _encoding, done) => void write([chunk]).then(() => done(), done),
    writev: (chunks, done) =>
      void write(chunks.map(({ chunk }) => chunk as Uint8Array)).then(() => done(), done),
  });
  try {
    await pipeline(source, sink, { signal });
    await handle.datasync();
  } finally {
    await handle.close();
  }
  return { sizeBytes, sha256: hash.digest("hex") };
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
