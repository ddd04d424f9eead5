import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";

export interface ZipEntry {
  path: string;
  /** Text, or a file on disk with its size now. */
  content: { text: string } | { file: string; sizeBytes: number };
}

export interface ZipStream {
  body: ReadableStream<Uint8Array>;
  sizeBytes: number;
}

const readBytes = 256 * 1024;

/**
 * A zip made while it is sent: one file is open at a time, nothing is packed (videos do not shrink), and its length
 * is known before the first byte. When the receiver goes away, reading ends. A file that changed its size meanwhile
 * breaks the stream off.
 */
export function zipStream(entries: readonly ZipEntry[]): ZipStream {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  let current: Readable | null = null;
  zip.on("error", (error: Error) => output.destroy(error));
  output.once("close", () => current?.destroy());

  for (const { path, content } of entries) {
    if ("text" in content) {
      zip.addBuffer(Buffer.from(content.text, "utf8"), path, { compress: false });
      continue;
    }
    zip.addReadStreamLazy(path, { compress: false, size: content.sizeBytes }, (use) => {
      if (output.destroyed) return;
      current = createReadStream(content.file, { highWaterMark: readBytes });
      current.on("error", (error) => output.destroy(error));
      use(null, current);
    });
  }
  let sizeBytes = 0;
  // With nothing packed and every size given, it is answered at once.
  zip.end({ forceZip64Format: false, comment: "" }, ((total: number) => {
    sizeBytes = total;
  }) as () => void);
  return { body: Readable.toWeb(output) as ReadableStream<Uint8Array>, sizeBytes };
}
