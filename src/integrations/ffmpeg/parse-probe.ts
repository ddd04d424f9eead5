import { z } from "zod";
import type { HdrKind, MediaProbe, ProbedVideo } from "./media-probe";

const number = z.union([z.string(), z.number()]).transform(Number).pipe(z.number()).nullish().catch(null);

const stream = z.object({
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  codec_tag_string: z.string().optional(),
  profile: z.union([z.string(), z.number()]).optional(),
  width: number,
  height: number,
  pix_fmt: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  r_frame_rate: z.string().optional(),
  nb_frames: number,
  duration: number,
  channels: number,
  color_transfer: z.string().optional(),
  field_order: z.string().optional(),
  disposition: z.object({ attached_pic: z.number().optional() }).optional(),
  tags: z.object({ rotate: number }).optional(),
  side_data_list: z.array(z.object({ side_data_type: z.string().optional(), rotation: number })).optional(),
});
type Stream = z.output<typeof stream>;

const report = z.object({
  streams: z.array(stream).default([]),
  format: z.object({ format_name: z.string().default(""), duration: number, size: number, bit_rate: number }),
});

/** Reads the JSON of `ffprobe -show_format -show_streams`. Throws a ZodError when it is something else. */
export function parseProbe(json: unknown, sizeBytes: number): MediaProbe {
  const { streams, format } = report.parse(json);
  const pictures = streams.filter(({ codec_type }) => codec_type === "video");
  const video = pictures.find((candidate) => !isAttached(candidate));
  const audio = streams.find(({ codec_type }) => codec_type === "audio");
  const durationSeconds = positive(format.duration) ?? positive(video?.duration) ?? positive(audio?.duration);
  return {
    formatNames: format.format_name.split(",").filter(Boolean),
    sizeBytes,
    durationSeconds,
    bitRate:
      positive(format.bit_rate) ?? (durationSeconds ? Math.round((sizeBytes * 8) / durationSeconds) : null),
    video: video?.codec_name ? toVideo(video, video.codec_name) : null,
    audio: audio?.codec_name ? { codec: audio.codec_name, channels: positive(audio.channels) } : null,
    hasAttachedPicture: pictures.some(isAttached),
  };
}

function toVideo(video: Stream, codec: string): ProbedVideo {
  const width = video.width ?? 0;
  const height = video.height ?? 0;
  const turned = Math.abs(rotation(video)) % 180 === 90;
  return {
    codec,
    profile: typeof video.profile === "string" && video.profile !== "unknown" ? video.profile : null,
    width: turned ? height : width,
    height: turned ? width : height,
    frameRate: rate(video.avg_frame_rate) ?? rate(video.r_frame_rate),
    frameCount: positive(video.nb_frames),
    pixelFormat: video.pix_fmt ?? null,
    hdr: hdrOf(video),
    isInterlaced: interlaced(video.field_order),
  };
}

/** Degrees. Older versions say it in a tag, newer ones in the display matrix. */
function rotation({ tags, side_data_list }: Stream): number {
  return side_data_list?.find((data) => data.rotation != null)?.rotation ?? tags?.rotate ?? 0;
}

/** Older versions do not know the side data of Dolby Vision; the tag of the track says it too, where it must. */
const dolbyVisionTags = new Set(["dvh1", "dvhe", "dva1", "dvav", "dav1"]);

function hdrOf({ color_transfer, side_data_list, codec_tag_string = "" }: Stream): HdrKind | null {
  const hasDolbyData = side_data_list?.some(({ side_data_type }) => side_data_type?.startsWith("DOVI"));
  if (hasDolbyData || dolbyVisionTags.has(codec_tag_string)) return "dolby-vision";
  if (color_transfer === "smpte2084") return "hdr10";
  return color_transfer === "arib-std-b67" ? "hlg" : null;
}

/** Which field comes first, if there are fields: "tt", "bb", "tb", "bt". */
function interlaced(fieldOrder: string | undefined): boolean | null {
  if (fieldOrder === "progressive") return false;
  return fieldOrder !== undefined && /^[tb]{2}$/.test(fieldOrder) ? true : null;
}

/** "30000/1001" → 29.97 */
function rate(fraction: string | undefined): number | null {
  const [over = 0, under = 0] = (fraction ?? "").split("/").map(Number);
  const value = under === 0 ? 0 : over / under;
  return value > 0 && value < 1_000 ? Math.round(value * 1_000) / 1_000 : null;
}

function isAttached({ disposition }: Stream): boolean {
  return disposition?.attached_pic === 1;
}

function positive(value: number | null | undefined): number | null {
  return value != null && value > 0 ? value : null;
}
