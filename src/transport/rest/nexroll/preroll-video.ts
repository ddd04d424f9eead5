import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { conversionStatuses, fitnessVerdicts, hdrKinds } from "@/domains/prerolls/constants";
import type { Conversion } from "@/domains/prerolls/schema/conversion";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { conflict } from "@/platform/errors";
import { prerollWire, toPrerollWire } from "@/transport/rest/nexroll/preroll-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, pathId } from "@/transport/rest/wire";

const tags = ["Prerolls"];
const params = z.object({ preroll_id: pathId("preroll_id") });

const videoInfo = z
  .object({
    preroll_id: z.int(),
    filename: z.string(),
    container: z.string(),
    duration: z.number().openapi({ description: "Seconds" }),
    file_size: z.int().openapi({ description: "Bytes" }),
    bitrate: z.number().nullable().openapi({ description: "Bits a second of the whole file" }),
    video: z.object({
      codec: z.string(),
      profile: z.string().nullable(),
      pixel_format: z.string().nullable(),
      width: z.int(),
      height: z.int(),
      frame_rate: z.number().nullable(),
      hdr: z.enum(hdrKinds).nullable(),
      interlaced: z.boolean().nullable(),
    }),
    audio: z
      .object({
        codec: z.string(),
        channels: z.int().nullable(),
        loudness_lufs: z
          .number()
          .nullable()
          .openapi({ description: "EBU R128, integrated; null for silence and before it was measured" }),
      })
      .nullable(),
    analyzed: z.boolean().openapi({ description: "Loudness was measured; before, the verdict may change" }),
    verdict: z.enum(fitnessVerdicts),
    direct_play: z
      .boolean()
      .nullable()
      .openapi({ description: "The usual players take it as it is; null before it was looked through" }),
    findings: z.array(
      z.object({ code: z.string(), severity: z.enum(["blocker", "warning"]), message: z.string() }),
    ),
  })
  .openapi("VideoInfo");

const transcodeWire = z
  .object({
    conversion_id: z.int().nullable(),
    preroll_id: z.int(),
    status: z.enum(["none", ...conversionStatuses]).openapi({ description: "none: it was never converted" }),
    progress: z.number().openapi({ description: "From 0 to 1" }),
    error: z.string().nullable(),
    requested_at: z.string().nullable(),
    started_at: z.string().nullable(),
    ended_at: z.string().nullable(),
  })
  .openapi("Transcode");

const getVideoInfo = createRoute({
  method: "get",
  path: "/prerolls/{preroll_id}/video-info",
  tags,
  summary: "What a video is made of, and whether it will play",
  request: { params },
  responses: { 200: json(videoInfo, "Its facts, and what speaks against it"), ...errorAnswers(404) },
});

const startTranscode = createRoute({
  method: "post",
  path: "/prerolls/{preroll_id}/transcode",
  tags,
  summary: "Convert a video to what every player takes",
  description:
    "H.264 and AAC in an MP4, with normalised loudness. It is done in the background; the original is kept.",
  request: { params },
  responses: { 202: json(transcodeWire, "It is in line"), ...errorAnswers(404, 409) },
});

const getTranscode = createRoute({
  method: "get",
  path: "/prerolls/{preroll_id}/transcode",
  tags,
  summary: "How the last conversion of a video is getting on",
  request: { params },
  responses: { 200: json(transcodeWire, "The conversion"), ...errorAnswers(404) },
});

const cancelTranscode = createRoute({
  method: "delete",
  path: "/prerolls/{preroll_id}/transcode",
  tags,
  summary: "Cancel the conversion of a video",
  description: "Whether it waits or runs; the video stays as it is.",
  request: { params },
  responses: { 200: json(transcodeWire, "The cancelled conversion"), ...errorAnswers(404, 409) },
});

const restoreOriginal = createRoute({
  method: "post",
  path: "/prerolls/{preroll_id}/restore-original",
  tags,
  summary: "Put back the file that a video had before it was converted",
  request: { params },
  responses: { 200: json(prerollWire, "The clip as it is now"), ...errorAnswers(404, 409) },
});

export function registerPrerollVideo(app: OpenAPIHono<RestEnv>): void {
  app.openapi(getVideoInfo, async (c) => {
    const preroll = await c.var.caller.prerolls.get({ id: c.req.valid("param").preroll_id });
    return c.json(toVideoInfo(preroll), 200);
  });
  app.openapi(startTranscode, async (c) => {
    const { id } = await c.var.caller.prerolls.get({ id: c.req.valid("param").preroll_id });
    const { conversions, failures } = await c.var.caller.prerolls.convert({ ids: [id] });
    const [conversion] = conversions;
    if (!conversion) throw conflict(failures[0]?.reason ?? "This clip cannot be converted now.");
    return c.json(toTranscodeWire(conversion), 202);
  });
  app.openapi(getTranscode, async (c) => {
    const { preroll_id } = c.req.valid("param");
    const conversion = await c.var.caller.prerolls.getConversion({ id: preroll_id });
    return c.json(conversion ? toTranscodeWire(conversion) : { ...never, preroll_id }, 200);
  });
  app.openapi(cancelTranscode, async (c) => {
    const last = await c.var.caller.prerolls.getConversion({ id: c.req.valid("param").preroll_id });
    if (!last) throw conflict("This clip is not being converted.");
    return c.json(toTranscodeWire(await c.var.caller.prerolls.cancelConversion({ id: last.id })), 200);
  });
  app.openapi(restoreOriginal, async (c) => {
    const preroll = await c.var.caller.prerolls.restoreOriginal({ id: c.req.valid("param").preroll_id });
    return c.json(toPrerollWire(preroll), 200);
  });
}

function toVideoInfo(preroll: Preroll): z.output<typeof videoInfo> {
  const { verdict, findings } = preroll.fitness;
  return {
    preroll_id: preroll.id,
    filename: preroll.fileName,
    container: preroll.container,
    duration: preroll.durationSeconds,
    file_size: preroll.sizeBytes,
    bitrate: preroll.bitRate,
    video: {
      codec: preroll.videoCodec,
      profile: preroll.videoProfile,
      pixel_format: preroll.pixelFormat,
      width: preroll.width,
      height: preroll.height,
      frame_rate: preroll.frameRate,
      hdr: preroll.hdr,
      interlaced: preroll.isInterlaced,
    },
    audio:
      preroll.audioCodec === null
        ? null
        : {
            codec: preroll.audioCodec,
            channels: preroll.audioChannels,
            loudness_lufs: preroll.loudnessLufs,
          },
    analyzed: preroll.inspectedAt !== null,
    verdict,
    direct_play: verdict === "unknown" ? null : verdict !== "unfit",
    findings: findings.map(({ code, severity, sentence }) => ({ code, severity, message: sentence })),
  };
}

const never = {
  conversion_id: null,
  status: "none",
  progress: 0,
  error: null,
  requested_at: null,
  started_at: null,
  ended_at: null,
} as const;

function toTranscodeWire(conversion: Conversion): z.output<typeof transcodeWire> {
  return {
    conversion_id: conversion.id,
    preroll_id: conversion.prerollId,
    status: conversion.status,
    progress: conversion.progress,
    error: conversion.error,
    requested_at: conversion.requestedAt,
    started_at: conversion.startedAt,
    ended_at: conversion.endedAt,
  };
}
