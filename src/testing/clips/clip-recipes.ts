/** What Marquee should make of a sample. */
export type ClipVerdict = "video" | "duplicate" | "damaged" | "not-a-video" | "sound-only";

export interface ClipRecipe {
  name: string;
  verdict: ClipVerdict;
  videoCodec: string | null;
  audioCodec: string | null;
  /** Encoder that must be there; without it the sample is left out. */
  needs?: string;
  /** ffmpeg arguments between the program's name and the output; absent for samples made from others. */
  arguments?: readonly string[];
  /** Made by copying (a part of) another sample, or from these bytes. */
  from?: { name: string; keepShare: number };
  bytes?: Buffer;
}

const size = "320x180";
const tone = (hertz: number) => ["-f", "lavfi", "-i", `sine=frequency=${hertz}:sample_rate=44100`];
const picture = (source = `testsrc2=size=${size}:rate=25`) => ["-f", "lavfi", "-i", source];
const x264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"];
const aac = ["-c:a", "aac", "-b:a", "64k"];
const seconds = (length: number) => ["-t", String(length)];

function video(
  name: string,
  videoCodec: string,
  audioCodec: string | null,
  coding: readonly string[],
  extra: { hertz?: number; source?: string; length?: number; needs?: string } = {},
): ClipRecipe {
  const { hertz = 440, source, length = 2, needs } = extra;
  const sound = audioCodec === null ? ["-an"] : [];
  const inputs = [...picture(source), ...(audioCodec === null ? [] : tone(hertz))];
  const made = [...inputs, ...seconds(length), ...coding, ...sound];
  return { name, verdict: "video", videoCodec, audioCodec, needs, arguments: made };
}

const plain = [...x264, ...aac, "-movflags", "+faststart"];

/** A minute of black, then colour: the first fifth shows nothing. */
const blackFirst = `color=black:size=${size}:rate=25:duration=1[a];testsrc2=size=${size}:rate=25:duration=2[b];[a][b]concat`;

/** Every sample, those made from others last. */
export const clipRecipes: readonly ClipRecipe[] = [
  video("h264-aac.mp4", "h264", "aac", plain),
  video(
    "hevc-aac.mp4",
    "hevc",
    "aac",
    ["-c:v", "libx265", "-preset", "ultrafast", "-tag:v", "hvc1", "-x265-params", "log-level=none", ...aac],
    { needs: "libx265" },
  ),
  video(
    "vp9-opus.webm",
    "vp9",
    "opus",
    ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus"],
    { needs: "libvpx-vp9", length: 1 },
  ),
  video("mpeg4-mp3.avi", "mpeg4", "mp3", ["-c:v", "mpeg4", "-c:a", "libmp3lame"], { hertz: 330 }),
  video(
    "prores-pcm.mov",
    "prores",
    "pcm_s16le",
    ["-c:v", "prores_ks", "-profile:v", "0", "-c:a", "pcm_s16le"],
    { needs: "prores_ks", length: 1 },
  ),
  video(
    "mjpeg-pcm.mov",
    "mjpeg",
    "pcm_s16le",
    ["-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-c:a", "pcm_s16le"],
    { length: 1 },
  ),
  video("mpeg2-mp2.mpg", "mpeg2video", "mp2", ["-c:v", "mpeg2video", "-c:a", "mp2"]),
  video("h264-ac3.mkv", "h264", "ac3", [...x264, "-c:a", "ac3"]),
  video("wmv2-wma.wmv", "wmv2", "wmav2", ["-c:v", "wmv2", "-c:a", "wmav2"]),
  video("flv1-mp3.flv", "flv1", "mp3", ["-c:v", "flv", "-c:a", "libmp3lame"]),
  video("h264-aac.ts", "h264", "aac", [...x264, ...aac]),
  video("h264-aac.m4v", "h264", "aac", [...plain, "-f", "mp4"], { hertz: 550 }),
  video("no-sound.mp4", "h264", null, [...x264, "-movflags", "+faststart"]),
  video("portrait.mp4", "h264", "aac", plain, { source: "testsrc2=size=180x320:rate=30" }),
  video("anamorphic.mp4", "h264", "aac", plain, { source: "testsrc2=size=240x180:rate=25,setsar=4/3" }),
  video("hdr-flagged.mp4", "h264", "aac", [
    ...plain,
    "-color_trc",
    "smpte2084",
    "-color_primaries",
    "bt2020",
    "-colorspace",
    "bt2020nc",
  ]),
  video("Sommer im Kino – größer als das Leben.mp4", "h264", "aac", plain, { hertz: 660 }),
  video("🎬 Popcorn 🍿.mp4", "h264", "aac", plain, { hertz: 770 }),
  video("100% real #1 & 'more' [x].mp4", "h264", "aac", plain, { hertz: 880 }),
  video("black-first.mp4", "h264", "aac", plain, { source: blackFirst, length: 3 }),
  video("all-black.mp4", "h264", null, x264, { source: `color=black:size=${size}:rate=25` }),
  {
    name: "sound-only.mp4",
    verdict: "sound-only",
    videoCodec: null,
    audioCodec: "aac",
    arguments: [...tone(440), ...seconds(1), ...aac],
  },
  {
    name: "sound-with-cover.mp4",
    verdict: "sound-only",
    videoCodec: null,
    audioCodec: "aac",
    arguments: [
      ...tone(440),
      ...picture(),
      ...seconds(1),
      "-map",
      "0:a",
      "-map",
      "1:v",
      ...aac,
      "-c:v",
      "mjpeg",
      "-pix_fmt",
      "yuvj420p",
      "-frames:v",
      "1",
      "-disposition:v:0",
      "attached_pic",
    ],
  },
  {
    name: "picture.mp4",
    verdict: "not-a-video",
    videoCodec: null,
    audioCodec: null,
    arguments: [...picture(), "-frames:v", "1", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-f", "image2pipe"],
  },
  // Its index stands at the end, so a part of it holds none.
  { ...video("index-at-end.mp4", "h264", "aac", [...x264, ...aac], { hertz: 990 }) },
  {
    name: "broken.mp4",
    verdict: "damaged",
    videoCodec: null,
    audioCodec: null,
    from: { name: "index-at-end.mp4", keepShare: 0.6 },
  },
  {
    name: "cut-short.mp4",
    verdict: "damaged",
    videoCodec: null,
    audioCodec: null,
    from: { name: "h264-aac.mp4", keepShare: 0.5 },
  },
  {
    name: "duplicate-of-h264-aac.mp4",
    verdict: "duplicate",
    videoCodec: "h264",
    audioCodec: "aac",
    from: { name: "h264-aac.mp4", keepShare: 1 },
  },
  {
    name: "text.mp4",
    verdict: "not-a-video",
    videoCodec: null,
    audioCodec: null,
    bytes: Buffer.from("Not a film at all.\n".repeat(40)),
  },
  {
    name: "playlist.mp4",
    verdict: "not-a-video",
    videoCodec: null,
    audioCodec: null,
    bytes: Buffer.from("#EXTM3U\n#EXTINF:2,\nhttp://127.0.0.1:9/secret.ts\n"),
  },
  { name: "empty.mp4", verdict: "not-a-video", videoCodec: null, audioCodec: null, bytes: Buffer.alloc(0) },
  {
    name: "noise.mp4",
    verdict: "not-a-video",
    videoCodec: null,
    audioCodec: null,
    bytes: Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7_919 + (at >> 3) * 31) % 251)),
  },
];
