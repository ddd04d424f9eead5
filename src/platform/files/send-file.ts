import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { notFound } from "@/platform/errors";
import { contentType } from "@/platform/files/content-type";
import type { LibraryPath } from "@/platform/files/library-path";
import { parseRange } from "@/platform/files/parse-range";
import { readFailure } from "@/platform/files/read-failure";

export interface SendFileOptions {
  /** The sentence of the 404 when the file is gone. */
  missing: string;
  /** For files whose name changes with their content: the browser need never ask again. */
  immutable?: boolean;
}

/** Large reads: a video over the network is bound by the number of turns, not by memory. */
const readBytes = 256 * 1024;

/**
 * A file as an answer: streamed, with ETag, 304, one Range (206, 416), and no body for HEAD.
 * When the client goes away the stream is cancelled, which closes the file.
 */
export async function sendFile(
  request: Request,
  path: LibraryPath,
  options: SendFileOptions,
): Promise<Response> {
  const file = await openFile(path, options.missing);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw notFound(options.missing);
    const etag = `"${stat.size.toString(16)}-${Math.floor(stat.mtimeMs).toString(16)}"`;
    const modified = new Date(Math.floor(stat.mtimeMs / 1000) * 1000);
    const headers = new Headers({
      "Content-Type": contentType(basename(path)),
      "Accept-Ranges": "bytes",
      ETag: etag,
      "Last-Modified": modified.toUTCString(),
      "Cache-Control": options.immutable ? "private, max-age=31536000, immutable" : "private, no-cache",
    });
    if (isKnown(request.headers, etag, modified)) return await withoutBody(file, 304, headers);

    const range = rangeOf(request.headers, etag, modified, stat.size);
    if (range === "unsatisfiable") {
      headers.set("Content-Range", `bytes */${stat.size}`);
      return await withoutBody(file, 416, headers);
    }
    if (range !== "whole") headers.set("Content-Range", `bytes ${range.start}-${range.end}/${stat.size}`);
    const { start, end } = range === "whole" ? { start: 0, end: stat.size - 1 } : range;
    headers.set("Content-Length", String(end - start + 1));
    const status = range === "whole" ? 200 : 206;
    if (request.method === "HEAD" || end < start) return await withoutBody(file, status, headers);
    const stream = file.createReadStream({ start, end, highWaterMark: readBytes });
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { status, headers });
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Without waiting: where somebody put a named pipe, a plain open would wait for its other end for ever. */
const readAtOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function openFile(path: string, missing: string): Promise<FileHandle> {
  try {
    return await open(path, readAtOnce);
  } catch (error) {
    throw readFailure(error, missing);
  }
}

async function withoutBody(file: FileHandle, status: number, headers: Headers): Promise<Response> {
  await file.close();
  return new Response(null, { status, headers });
}

function isKnown(headers: Headers, etag: string, modified: Date): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) {
    const known = tags.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    return known.includes("*") || known.includes(etag);
  }
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return since >= modified.getTime();
}

/** A range of another version of the file is worth nothing: If-Range then asks for the whole. */
function rangeOf(
  headers: Headers,
  etag: string,
  modified: Date,
  sizeBytes: number,
): ReturnType<typeof parseRange> {
  const condition = headers.get("if-range")?.trim();
  if (condition && condition !== etag && Date.parse(condition) !== modified.getTime()) return "whole";
  return parseRange(headers.get("range"), sizeBytes);
}
