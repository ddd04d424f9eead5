import { z } from "zod";
import type { UploadedClip } from "./upload-queue";

export type UploadOutcome =
  | { type: "done"; clip: UploadedClip }
  | { type: "duplicate"; reason: string; existingId: number | null }
  /** The server's last word: sending it again would not help. */
  | { type: "refused"; reason: string }
  /** It may work another time. */
  | { type: "failed"; reason: string }
  /** No answer came. */
  | { type: "broke-off" }
  | { type: "aborted" };

const added = z.object({
  uploaded: z.literal(true),
  id: z.int(),
  thumbnail: z.string().nullable().catch(null),
  duration: z.number().nullable().catch(null),
  file_size: z.number(),
  video_codec: z.string().nullable().catch(null),
  width: z.int().nullable().catch(null),
  height: z.int().nullable().catch(null),
});

const skipped = z.object({
  skipped: z.literal(true),
  existing_preroll: z.object({ id: z.int(), filename: z.string(), display_name: z.string().nullish() }),
});

const failure = z.object({ detail: z.string() });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The server's own sentence; a proxy in between has none. */
function sentenceOf(body: unknown, status: number): string {
  const known = failure.safeParse(body);
  // The field's name in front is for scripts.
  if (known.success) return known.data.detail.replace(/^file: /, "");
  if (status === 413)
    return "Something in front of Marquee, such as a proxy, does not let a file of this size through.";
  return `The server answered with status ${status} and gave no reason.`;
}

/** Too many at once, or trouble on the other side: it may work another time. */
const mayWorkLater = (status: number) => status === 408 || status === 429 || status >= 500;

function readSuccess(body: unknown): UploadOutcome | null {
  const here = skipped.safeParse(body);
  if (here.success) {
    const { id, filename, display_name: name } = here.data.existing_preroll;
    return {
      type: "duplicate",
      existingId: id,
      reason: `The same video is in the library as “${name || filename}”.`,
    };
  }
  const made = added.safeParse(body);
  if (!made.success) return null;
  const { id, thumbnail, duration, file_size, video_codec, width, height } = made.data;
  return {
    type: "done",
    clip: {
      id,
      thumbnailUrl: thumbnail === null ? null : `/static/${thumbnail}`,
      durationSeconds: duration,
      sizeBytes: file_size,
      videoCodec: video_codec,
      width,
      height,
    },
  };
}

/** What the server's answer to an upload means for its file. */
export function readUploadAnswer(status: number, text: string): UploadOutcome {
  if (status === 0) return { type: "broke-off" };
  const body = parsed(text);
  if (status >= 200 && status < 300) {
    return (
      readSuccess(body) ?? {
        type: "failed",
        reason: "The answer was not from Marquee: is a proxy in between?",
      }
    );
  }
  return { type: mayWorkLater(status) ? "failed" : "refused", reason: sentenceOf(body, status) };
}
