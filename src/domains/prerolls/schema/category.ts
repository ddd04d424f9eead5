import { z } from "zod";
import { categoryNameMaxLength, descriptionMaxLength, playModes } from "@/domains/prerolls/constants";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const playMode = z.enum(playModes, { error: "must be shuffle or playlist" });
const description = plainText({ max: descriptionMaxLength, what: "A description" }).nullish();
const categoryId = rowId("The category");

export const categoryReference = z.object({ id: z.int(), name: z.string() });
export type CategoryReference = z.output<typeof categoryReference>;

export const categoryOutput = categoryReference.extend({
  description: z.string().nullable(),
  playMode: z.enum(playModes),
  /** Made by Marquee for its own use: cannot be renamed or deleted. */
  isSystem: z.boolean(),
  prerollCount: z.int(),
  /** Of its first clips, at most four: file names for `locateThumbnail`. */
  thumbnails: z.array(z.string()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Category = z.output<typeof categoryOutput>;

/** Pictures cost more than all the rest of a list: who shows none asks for none, and gets empty lists. */
export const listCategoriesInput = z.object({ withThumbnails: z.boolean().default(true) }).prefault({});

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
  /** Sequences that lose the category of a random block. */
  sequenceCount: z.int(),
  /** Mappings of genres, which go with it. */
  genreMappingCount: z.int(),
  isFiller: z.boolean(),
  isOverride: z.boolean(),
});
export type CategoryImpact = z.output<typeof categoryImpact>;

const usedBy = z.object({ id: z.int(), name: z.string() });

/** Everything that names a category: what changes when it goes. */
export const categoryUsage = z.object({
  category: categoryReference,
  /** They play it. */
  schedules: z.array(usedBy.extend({ isEnabled: z.boolean() })),
  /** They play it when they have nothing else. */
  fallbackSchedules: z.array(usedBy.extend({ isEnabled: z.boolean() })),
  /** With random blocks that draw from it. */
  sequences: z.array(usedBy.extend({ blockCount: z.int() })),
  genres: z.array(z.string()),
  /** Plays when nothing else does. */
  isFiller: z.boolean(),
  /** Was put on by hand, or by a genre, and is on now. */
  isOverride: z.boolean(),
  /** Folders whose clips are put into it. */
  folders: z.array(z.object({ id: z.int(), path: z.string() })),
});
export type CategoryUsage = z.output<typeof categoryUsage>;

export const setCategoryMembersInput = z.object({
  id: categoryId,
  /** The whole membership, in the order in which a playlist plays it. */
  prerollIds: z.array(rowId("The clip")).max(10_000, { error: "A category holds at most 10,000 clips." }),
});

export const assignCategoryInput = z.object({
  prerollId: rowId("The clip"),
  categoryId,
  /** Makes it the primary one, and moves the file of a managed clip into its folder. */
  isPrimary: z.boolean({ error: "must be true or false" }).default(false),
});

export const removeFromCategoryInput = z.object({ prerollId: rowId("The clip"), categoryId });
