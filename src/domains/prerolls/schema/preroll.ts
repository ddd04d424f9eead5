import { z } from "zod";
import {
  clipKinds,
  descriptionMaxLength,
  displayNameMaxLength,
  duplicateActions,
  fileNameMaxLength,
  hdrKinds,
  pathMaxLength,
} from "@/domains/prerolls/constants";
import { categoryReference } from "@/domains/prerolls/schema/category";
import { clipAbout } from "@/domains/prerolls/schema/clip-kind";
import { openConversion } from "@/domains/prerolls/schema/conversion";
import { fitnessOutput } from "@/domains/prerolls/schema/fitness";
import { tagsInput } from "@/domains/prerolls/schema/tags";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const description = plainText({ max: descriptionMaxLength, what: "A description" }).nullish();
const categoryId = rowId("The category");

export const prerollOutput = z.object({
  id: z.int(),
  fileName: z.string(),
  displayName: z.string().nullable(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
  /** Absolute, as this machine sees it. */
  path: z.string(),
  /** Marquee keeps the file in its own library; else it stays where it is and is never touched. */
  isManaged: z.boolean(),
  isEnabled: z.boolean(),
  /** What it is, and what a trailer or a generated video is about; null when nobody has said that yet. */
  kind: z.enum(clipKinds),
  about: clipAbout.nullable(),
  /** The id in the community library that documented clients know it by. */
  communityId: z.string().nullable(),
  /** Not to be taken for a community clip. */
  isExcludedFromMatching: z.boolean(),
  fileExists: z.boolean(),
  /** Since when a scan finds its file gone; null while it is there. */
  missingSince: z.iso.datetime().nullable(),
  sizeBytes: z.int(),
  durationSeconds: z.number(),
  container: z.string(),
  videoCodec: z.string(),
  audioCodec: z.string().nullable(),
  width: z.int(),
  height: z.int(),
  frameRate: z.number().nullable(),
  /** Bits a second of the whole file. */
  bitRate: z.number().nullable(),
  pixelFormat: z.string().nullable(),
  videoProfile: z.string().nullable(),
  hdr: z.enum(hdrKinds).nullable(),
  isInterlaced: z.boolean().nullable(),
  audioChannels: z.int().nullable(),
  /** EBU R128, integrated; null for silence and before it was measured. */
  loudnessLufs: z.number().nullable(),
  /** Null: loudness and filmstrip are still to be taken. */
  inspectedAt: z.iso.datetime().nullable(),
  /** Whether the usual clients play it as it is. */
  fitness: fitnessOutput,
  /** The conversion that waits or runs, if there is one. */
  conversion: openConversion.nullable(),
  /** The file it had before it was converted, which `restoreOriginal` puts back. */
  original: z.object({ fileName: z.string(), convertedAt: z.iso.datetime() }).nullable(),
  sha256: z.string(),
  /** A file name for `locateThumbnail`; null when there is no picture. */
  thumbnail: z.string().nullable(),
  /** Five frames of equal size side by side: a file name for `locateThumbnail`; null until it was taken. */
  filmstrip: z.string().nullable(),
  /** The primary one, which named the folder. */
  category: categoryReference.nullable(),
  /** All of them, the primary one first. */
  categories: z.array(categoryReference),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Set while it lies in the trash. */
  deletedAt: z.iso.datetime().nullable(),
});
export type Preroll = z.output<typeof prerollOutput>;

export const prerollIdInput = z.object({ id: rowId("The id") });

export const tagOutput = z.object({ tag: z.string(), prerollCount: z.int() });

export const categoryPrerollsInput = z.object({ id: categoryId });

const displayName = plainText({ max: displayNameMaxLength, what: "A name" }).nullish();

export const addPrerollInput = z.object({
  uploadId: z.string().min(1).max(100),
  displayName,
  description,
  tags: tagsInput.optional(),
  /** The first one is the primary one. */
  categoryIds: z.array(categoryId).max(100).default([]),
  duplicateAction: z
    .enum(duplicateActions, { error: `must be one of ${duplicateActions.join(", ")}` })
    .default("none"),
});

export const addPrerollOutput = z.object({
  outcome: z.enum(["added", "replaced", "skipped"]),
  preroll: prerollOutput,
});

/** What is left out stays as it is. */
export const updatePrerollInput = z.object({
  id: rowId("The id"),
  displayName,
  description,
  tags: tagsInput.optional(),
  /** The new primary category; null for none. The other categories stay. */
  categoryId: categoryId.nullable().optional(),
  /** Every category it shall have; the first is the primary one unless `categoryId` says otherwise. */
  categoryIds: z.array(categoryId).max(100).optional(),
  /** Only for clips that Marquee keeps; the extension is kept. */
  fileName: z.string().min(1).max(fileNameMaxLength, { error: "This file name is too long." }).optional(),
  isEnabled: z.boolean({ error: "must be true or false" }).optional(),
  /** What it is and what it is about: a trailer of a film, a list of what is coming, an intro. */
  about: clipAbout.optional(),
  /** Null takes it away. */
  communityId: plainText({ max: 200, what: "The community id" }).nullish(),
  isExcludedFromMatching: z.boolean({ error: "must be true or false" }).optional(),
});

export const registerPrerollInput = z.object({
  path: z
    .string({ error: "The path of the video is needed." })
    .min(1, { error: "The path of the video is needed." })
    .max(pathMaxLength, { error: "This path is too long." })
    .refine((path) => !path.includes("\0"), { error: "A path cannot hold this character." }),
  displayName,
  categoryId: categoryId.nullish(),
  tags: tagsInput.optional(),
});
export const registerPrerollOutput = z.object({ alreadyExists: z.boolean(), preroll: prerollOutput });

export const checkDuplicateInput = z.object({ uploadId: z.string().min(1).max(100) });
export const checkDuplicateOutput = z.object({ sha256: z.string(), existing: prerollOutput.nullable() });

/** A clip as the programme plays it. */
export interface PlayableClip {
  id: number;
  fileName: string;
  displayName: string | null;
  /** As this machine sees it, before any path mapping. */
  absolutePath: string;
  durationSeconds: number;
  /** A file name in the thumbnails folder. */
  thumbnail: string | null;
}

/** Where a file is: the door proves that `name` stays inside `folder` before it opens it. */
export const fileLocation = z.object({ folder: z.string(), name: z.string() });

export const locateVideoByNameInput = z.object({
  folder: z.string().max(fileNameMaxLength),
  fileName: z.string().max(fileNameMaxLength),
});

export const locateThumbnailInput = z.union([
  z.object({ id: rowId("The id") }),
  z.object({ fileName: z.string().max(fileNameMaxLength) }),
]);

export const settleMovesOutput = z.object({ settledCount: z.int() });
