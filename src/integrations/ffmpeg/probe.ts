import { type FileHandle, open } from "node:fs/promises";
import { type DomainError, invalid, upstream } from "@/platform/errors";
import { inputArguments } from "./input-arguments";
import { isMp4 } from "./is-mp4";
import type { MediaProbe } from "./media-probe";
import { MediaToolFailure } from "./media-tool-failure";
import { missingShare } from "./missing-share";
import { parseProbe } from "./parse-probe";
import { type RunOptions, run } from "./run";
import { type SniffedKind, sniffFile } from "./sniff-file";

/** Some recorders write the length of the last part a little too long. */
const tolerableMissingShare = 0.01;

/**
 * Looks into a media file, believing its content and not its name. Throws `invalid` with a sentence for a person when
 * it is no media file, damaged or cut short; `upstream` when the prober itself cannot do its work.
 */
export async function probe(path: string, options: RunOptions = {}): Promise<MediaProbe> {
  const file = await open(path, "r").catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    const { size } = await file.stat();
    const head = await readHead(file);
    const kind = sniffFile(head);
    if (kind) throw invalid(otherKinds[kind]);
    if ((await missingShare(file, size)) > tolerableMissingShare) {
      throw invalid("The video is cut short: its end is missing. Copy or upload it again.");
    }
    return await ask(path, size, isMp4(head), options);
  } finally {
    await file.close();
  }
}

async function ask(path: string, sizeBytes: number, mp4: boolean, options: RunOptions): Promise<MediaProbe> {
  const questions = ["-of", "json", "-show_format", "-show_streams"];
  try {
    const output = await run("ffprobe", [...questions, ...inputArguments(path)], {
      timeoutMs: 30_000,
      ...options,
    });
    return understand(output.toString(), sizeBytes);
  } catch (error) {
    throw error instanceof MediaToolFailure ? explain(error.stderrTail, mp4) : error;
  }
}

function understand(output: string, sizeBytes: number): MediaProbe {
  try {
    return parseProbe(JSON.parse(output), sizeBytes);
  } catch (error) {
    throw upstream("The program that looks into videos answers nothing that makes sense: is it ffprobe?", {
      cause: error,
    });
  }
}

const otherKinds: Record<SniffedKind, string> = {
  empty: "The file is empty. Copy or upload it again.",
  picture: "The file is a picture, not a video, whatever its name says.",
  text: "The file is text, not a video, whatever its name says.",
  document: "The file is a document, not a video, whatever its name says.",
  archive: "The file is an archive. Unpack it and add the videos in it.",
  program: "The file is a program, not a video.",
};

async function readHead(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
  return buffer.subarray(0, bytesRead);
}

/** The prober takes noise for an MP4 too, so its word about a missing index counts only for a real one. */
function explain(stderr: string, mp4: boolean): DomainError {
  if (mp4 && stderr.includes("moov atom not found")) {
    return invalid("The video is incomplete: its index is missing. Copy or upload it again.");
  }
  return invalid("The file is not a video that can be read, or it is damaged.");
}

function unreadable(error: unknown): DomainError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return invalid("The file is no longer there.");
  return invalid("The file cannot be read. Check its permissions.");
}
