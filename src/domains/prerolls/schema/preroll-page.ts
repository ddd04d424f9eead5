import { z } from "zod";
import {
  clipKinds,
  fitnessVerdicts,
  pageMaxLength,
  prerollSorts,
  resolutionClasses,
  searchMaxLength,
  tagsTextMaxLength,
} from "@/domains/prerolls/constants";
import { type Preroll, prerollOutput } from "@/domains/prerolls/schema/preroll";
import { rowId } from "@/lib/row-id";

const prerollFilter = z.object({
  /** Words with commas between them; each must be found in the name, the file name or a tag. */
  search: z.string().max(searchMaxLength, { error: "is too long" }).optional(),
  categoryId: z.union([rowId("The category"), z.literal("uncategorized")]).optional(),
});
export type PrerollFilter = z.output<typeof prerollFilter>;

export const listPrerollsInput = prerollFilter;
export const streamPrerollsInput = prerollFilter.extend({ sort: z.enum(prerollSorts).default("newest") });
/** A clip in a list of thousands. */
export type ListedPreroll = Pick<
  Preroll,
  | "id"
  | "fileName"
  | "displayName"
  | "description"
  | "tags"
  | "path"
  | "isManaged"
  | "isEnabled"
  | "communityId"
  | "isExcludedFromMatching"
  | "fileExists"
  | "sizeBytes"
  | "durationSeconds"
  | "container"
  | "videoCodec"
  | "audioCodec"
  | "width"
  | "height"
  | "frameRate"
  | "sha256"
  | "thumbnail"
  | "category"
  | "categories"
  | "createdAt"
>;
/** Batches of clips as they are read; made column by column, and not checked once more here. */
export const prerollStreamOutput = z.custom<AsyncGenerator<ListedPreroll[]>>(
  (value) => typeof value === "object" && value !== null && Symbol.asyncIterator in value,
);

/** Where one looks: what the choices on offer are counted in. */
const place = prerollFilter.extend({
  /** Clips that carry every one of these tags. */
  tags: z.array(z.string().max(tagsTextMaxLength)).max(50).optional(),
  trash: z.boolean().default(false),
});

/** What is chosen there; whatever is left out does not matter. */
const choices = z.object({
  kind: z.enum(clipKinds).optional(),
  fitness: z.enum(fitnessVerdicts).optional(),
  videoCodec: z.string().max(60).optional(),
  resolution: z.enum(resolutionClasses).optional(),
  isEnabled: z.boolean().optional(),
  /** Kept by Marquee, or registered where it lies. */
  isManaged: z.boolean().optional(),
  /** Its file was gone at the last scan. */
  isMissing: z.boolean().optional(),
  /** Another clip has the same content. */
  isDuplicate: z.boolean().optional(),
});

export const pagePrerollsInput = place.extend({
  ...choices.shape,
  sort: z.enum(prerollSorts).default("newest"),
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(pageMaxLength).default(60),
});
export const prerollPageOutput = z.object({ prerolls: z.array(prerollOutput), total: z.int() });

/** The same filter and order without the pages: what "choose all" chooses. */
export const listPrerollIdsInput = pagePrerollsInput.omit({ offset: true, limit: true });
export type PageFilter = Omit<z.output<typeof listPrerollIdsInput>, "sort">;

/** How many clips there are in the places that are no category. */
export const prerollCountsOutput = z.object({
  all: z.int(),
  uncategorized: z.int(),
  trash: z.int(),
  missing: z.int(),
  /** Clips that repeat the content of an older one. */
  duplicates: z.int(),
});

export const facetsInput = place;
const countOf = <S extends z.ZodType>(value: S) => z.array(z.object({ value, count: z.int() }));
/** How many clips of a place each choice would leave, the most first; choices that leave none are left out. */
export const facetsOutput = z.object({
  total: z.int(),
  kind: countOf(z.enum(clipKinds)),
  fitness: countOf(z.enum(fitnessVerdicts)),
  videoCodec: countOf(z.string()),
  resolution: countOf(z.enum(resolutionClasses)),
  isEnabled: countOf(z.boolean()),
  isManaged: countOf(z.boolean()),
  missing: z.int(),
  duplicates: z.int(),
});
export type Facets = z.output<typeof facetsOutput>;
