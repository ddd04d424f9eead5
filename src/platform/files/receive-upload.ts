import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { invalid, isDomainError, tooLarge } from "@/platform/errors";
import { fileFailure } from "@/platform/files/file-failure";
import { type IncomingFile, keepIncoming, newIncomingPath } from "@/platform/files/incoming-files";
import { writeHashed } from "@/platform/files/write-hashed";

/** Room for the fields and the boundaries around the files, when a body announces its length. */
const formOverheadBytes = 256 * 1024;
const fieldLimits = { fields: 30, fieldSize: 64 * 1024, headerPairs: 32, headerSize: 16 * 1024 };
const streamBufferBytes = 64 * 1024;

export interface ReceiveOptions {
  /** The form fields that may carry a file. */
  fileFields: readonly string[];
  /** One unless said otherwise. */
  maxFiles?: number;
  /** For each file. */
  maxFileBytes: number;
  /** A file beyond the limit is told beside the others instead of ending the whole upload. */
  keepsOthers?: boolean;
}

export interface ReceivedFile {
  uploadId: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
}

export interface ReceivedUpload {
  files: ReceivedFile[];
  /** Too large, with the sentence that says so; only where others are kept. */
  refused: Array<{ fileName: string; reason: string }>;
  fields: Map<string, string>;
}

/**
 * The one door for files: reads a multipart body as it arrives, writes each file to the incoming folder and
 * hashes it on the way. Whatever goes wrong, nothing stays on disk: a file beyond the limit (`too-large`, while
 * it streams), a client that goes away, a malformed body or a wrong field (`invalid`), a full disk (`storage`).
 */
export async function receiveUpload(request: Request, options: ReceiveOptions): Promise<ReceivedUpload> {
  const { maxFiles = 1, maxFileBytes } = options;
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxFiles * maxFileBytes + formOverheadBytes) throw fileTooLarge(maxFileBytes);
  if (!request.body) throw notMultipart();

  const stop = new AbortController();
  const fields = new Map<string, string>();
  const refused: ReceivedUpload["refused"] = [];
  const writes: Promise<IncomingFile | null>[] = [];
  const parser = openParser(request, maxFiles, maxFileBytes);
  parser.on("field", (name, value, _nameCut, valueCut) => {
    if (valueCut) stop.abort(tooLarge(`${name}: This text is too long.`, { field: name }));
    else fields.set(name, value);
  });
  // The pipeline stops listening when it ends, and the parser may still complain.
  parser.on("error", (error) => stop.abort(error));
  parser.on("fieldsLimit", () => stop.abort(invalid("The form has too many fields.")));
  parser.on("partsLimit", () => stop.abort(invalid("The form has too many parts.")));
  parser.on("filesLimit", () => {
    stop.abort(
      invalid(maxFiles === 1 ? "Send one file at a time." : `Send at most ${maxFiles} files at a time.`),
    );
  });
  parser.on("file", (field, stream, fileName) => {
    if (!options.fileFields.includes(field)) {
      const name = options.fileFields[0] ?? "file";
      stop.abort(invalid(`${name}: The file belongs in this field, not in "${field}".`, { field: name }));
    }
    // A body may break off before the file is open; without a listener that would end the process.
    stream.on("error", (error) => stop.abort(error));
    if (!options.keepsOthers) stream.once("limit", () => stop.abort(fileTooLarge(maxFileBytes)));
    const write = storeFile(stream, fileName ?? "", stop.signal).then(async (stored) => {
      if (!stored || !stream.truncated) return stored;
      await rm(stored.path, { force: true });
      refused.push({ fileName: stored.fileName, reason: fileTooLarge(maxFileBytes).message });
      return null;
    });
    write.catch((error: unknown) => stop.abort(error));
    writes.push(write);
  });

  let failure: unknown = null;
  try {
    await pipeline(request.body, parser, { signal: AbortSignal.any([stop.signal, request.signal]) });
  } catch (error) {
    failure = error;
    // Ends writers whose part will never end.
    stop.abort(error);
  }
  const settled = await Promise.allSettled(writes);
  const stored = settled.flatMap((one) => (one.status === "fulfilled" && one.value ? [one.value] : []));
  const rejected = settled.find((one) => one.status === "rejected");
  if (failure !== null || rejected || stop.signal.aborted) {
    await Promise.all(stored.map((file) => rm(file.path, { force: true })));
    throw explain(stop.signal.aborted ? stop.signal.reason : (rejected?.reason ?? failure));
  }
  return {
    fields,
    refused,
    files: stored.map((file) => ({
      uploadId: keepIncoming(file),
      fileName: file.fileName,
      sizeBytes: file.sizeBytes,
      sha256: file.sha256,
    })),
  };
}

function openParser(request: Request, maxFiles: number, maxFileBytes: number): BusboyInstance {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) throw notMultipart();
  try {
    return new Busboy({
      headers: { "content-type": type },
      highWaterMark: streamBufferBytes,
      fileHwm: streamBufferBytes,
      limits: {
        ...fieldLimits,
        files: maxFiles,
        parts: fieldLimits.fields + maxFiles,
        fileSize: maxFileBytes,
      },
    });
  } catch (error) {
    throw notMultipart(error);
  }
}

/** Null for the empty part that a browser sends for a file field nobody filled. */
async function storeFile(
  stream: BusboyFileStream,
  fileName: string,
  signal: AbortSignal,
): Promise<IncomingFile | null> {
  const path = await newIncomingPath();
  try {
    const { sizeBytes, sha256 } = await writeHashed(stream, path, signal);
    if (fileName !== "" || sizeBytes > 0) return { path, fileName, sizeBytes, sha256 };
    await rm(path, { force: true });
    return null;
  } catch (error) {
    stream.resume();
    await rm(path, { force: true });
    throw error;
  }
}

function explain(error: unknown): unknown {
  const known = fileFailure(error);
  if (known) return known;
  if (isDomainError(error)) return error;
  return invalid("The upload broke off, or its body is not well-formed multipart/form-data.", {
    cause: error,
  });
}

function fileTooLarge(limitBytes: number) {
  return tooLarge(
    `The file is larger than ${Math.floor(limitBytes / 1024 / 1024)} MB, the most that one upload may have.`,
  );
}

function notMultipart(cause?: unknown) {
  return invalid("Send the file as multipart/form-data.", { cause });
}
