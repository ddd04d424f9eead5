import { z } from "zod";
import {
  bulkMaxLength,
  categoryNameMaxLength,
  descriptionMaxLength,
  displayNameMaxLength,
  duplicateActions,
  fileNameMaxLength,
  pageMaxLength,
  pathMaxLength,
  playModes,
  prerollSorts,
  searchMaxLength,
  tagsTextMaxLength,
} from "@/domains/prerolls/constants";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const playMode = z.enum(playModes, { error: "must be shuffle or playlist" });
const description = plainText({ max: descriptionMaxLength, what: "A description" }).nullish();
const categoryId = rowId("The category");

const categoryReference = z.object({ id: z.int(), name: z.string() });
export type CategoryReference = z.output<typeof categoryReference>;

export const categoryOutput = categoryReference.extend({
  description: z.string().nullable(),
  playMode: z.enum(playModes),
  /** Made by Marquee for its own use: cannot be renamed or deleted. */
  isSystem: z.boolean(),
  prerollCount: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Category = z.output<typeof categoryOutput>;

export const categoryIdInput = z.object({ id: categoryId });

const categoryName = plainText({ min: 1, max: categoryNameMaxLength, what: "A name for the category" });

export const createCategoryInput = z.object({
  name: categoryName,
  description,
  playMode: playMode.default("shuffle"),
});

/** What is left out stays as it is. */
export const updateCategoryInput = z.object({
  id: categoryId,
  name: categoryName.optional(),
  description,
  playMode: playMode.optional(),
});

/** What goes with a category: its clips stay in the library. */
export const categoryImpact = z.object({
  category: categoryReference,
  isSystem: z.boolean(),
  prerollCount: z.int(),
  /** Clips that have no other category. */
  uncategorizedCount: z.int(),
  /** Schedules that play it: they stay, and play nothing until another category is chosen. */
  scheduleCount: z.int(),
  /** Schedules that fall back to it. */
  fallbackScheduleCount: z.int(),
});
export type CategoryImpact = z.output<typeof categoryImpact>;

export const setCategoryMembersInput = z.object({
  id: categoryId,
  /** The whole membership, in the order in which a playlist plays it. */
  prerollIds: z.array(rowId("The clip")).max(10_000, { error: "A category holds at most 10,000 clips." }),
});

export const assignCategoryInput = z.object({
  prerollId: rowId("The clip"),
  categoryId,
});

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
  fileExists: z.boolean(),
  sizeBytes: z.int(),
  durationSeconds: z.number(),
  container: z.string(),
  videoCodec: z.string(),
  audioCodec: z.string().nullable(),
  width: z.int(),
  height: z.int(),
  frameRate: z.number().nullable(),
  sha256: z.string(),
  /** A file name for `locateThumbnail`; null when there is no picture. */
  thumbnail: z.string().nullable(),
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

/** In any form that clients send; the rules for tags are the core's. */
const tagsInput = z.union(
  [
    z.array(z.union([z.string(), z.number()])),
    z.string().max(tagsTextMaxLength, { error: "There are too many tags." }),
    z.null(),
  ],
  { error: "Tags must be a list, or text with commas between them." },
);

const prerollFilter = z.object({
  /** Words with commas between them; each must be found in the name, the file name or a tag. */
  search: z.string().max(searchMaxLength, { error: "is too long" }).optional(),
  categoryId: z.union([categoryId, z.literal("uncategorized")]).optional(),
});
export type PrerollFilter = z.output<typeof prerollFilter>;

export const listPrerollsInput = prerollFilter;

export const pagePrerollsInput = prerollFilter.extend({
  /** Clips that carry every one of these tags. */
  tags: z.array(z.string().max(tagsTextMaxLength)).max(50).optional(),
  trash: z.boolean().default(false),
  sort: z.enum(prerollSorts).default("newest"),
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(pageMaxLength).default(60),
});
export const prerollPageOutput = z.object({ prerolls: z.array(prerollOutput), total: z.int() });

/** The same filter and order without the pages: what "choose all" chooses. */
export const listPrerollIdsInput = pagePrerollsInput.omit({ offset: true, limit: true });
export const prerollCountsOutput = z.object({ all: z.int(), uncategorized: z.int(), trash: z.int() });

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

export const locateThumbnailInput = z.union([
  z.object({ id: rowId("The id") }),
  z.object({ fileName: z.string().max(fileNameMaxLength) }),
]);

export const settleMovesOutput = z.object({ settledCount: z.int() });

const prerollIds = z
  .array(rowId("The clip"))
  .min(1, { error: "Choose at least one clip." })
  .max(bulkMaxLength, { error: `At most ${bulkMaxLength} clips can be changed at a time.` });

export const prerollIdsInput = z.object({ ids: prerollIds });

export const categorizePrerollsInput = z.object({
  ids: prerollIds,
  categoryId,
  /** "move" also takes the clip out of its primary category; with it goes the file's folder. */
  how: z.enum(["add", "move", "remove"]),
});

export const tagPrerollsInput = z.object({
  ids: prerollIds,
  add: tagsInput.optional(),
  remove: z.array(z.string().max(tagsTextMaxLength)).max(1_000).default([]),
});

/** A change of many, clip by clip: one that fails does not keep the others from being changed. */
export const bulkOutput = z.object({
  changedIds: z.array(z.int()),
  failures: z.array(z.object({ id: z.int(), reason: z.string() })),
});
export type BulkOutcome = z.output<typeof bulkOutput>;
