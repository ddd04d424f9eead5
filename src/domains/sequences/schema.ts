import { z } from "zod";
import { styleName } from "@/domains/prerolls/schema/clip-kind";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import {
  blockCountMax,
  blocksMax,
  fixedClipsMax,
  listLayouts,
  sequenceDescriptionMaxLength,
  sequenceNameMaxLength,
  trailerModes,
  trailerSources,
} from "@/domains/sequences/constants";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const count = (what: string) =>
  z
    .int({ error: `The number of ${what} must be a whole number.` })
    .min(1, { error: `The number of ${what} must be at least 1.` })
    .max(blockCountMax, { error: `A block plays at most ${blockCountMax} ${what}.` });

/** Names the block for as long as it lives; made when it is left out. */
const key = z.string().min(1).max(100).optional();
const layout = z.enum(listLayouts, { error: "The layout is grid or list." });

/** Clips of a category, none twice in one block. Null: the category of the schedule that plays the sequence. */
const randomBlock = z.object({
  type: z.literal("random"),
  key,
  categoryId: rowId("The category").nullable(),
  count: count("clips").default(1),
});

/** These clips, in this order; one may stand in it twice. */
const fixedBlock = z.object({
  type: z.literal("fixed"),
  key,
  prerollIds: z
    .array(rowId("The clip"))
    .min(1, { error: "Choose at least one clip." })
    .max(fixedClipsMax, { error: `A block holds at most ${fixedClipsMax} clips.` }),
});

const trailersBlock = z.object({
  type: z.literal("trailers"),
  key,
  source: z.enum(trailerSources, { error: "The source is both, movies or tv." }).default("both"),
  mode: z.enum(trailerModes, { error: "The order is random or sequential." }).default("random"),
  count: count("trailers").default(2),
});

const comingSoonListBlock = z.object({
  type: z.literal("coming-soon-list"),
  key,
  layout: layout.default("grid"),
});

const dynamicIntroBlock = z.object({
  type: z.literal("dynamic-intro"),
  key,
  template: styleName("The template").default("coming_soon"),
  theme: styleName("The theme").default("midnight"),
});

export const sequenceBlock = z.discriminatedUnion(
  "type",
  [randomBlock, fixedBlock, trailersBlock, comingSoonListBlock, dynamicIntroBlock],
  { error: "A block is one of random, fixed, trailers, coming-soon-list, dynamic-intro." },
);
/** As it is sent in: with defaults left out. */
export type SequenceBlockInput = z.input<typeof sequenceBlock>;
export type SequenceBlock = z.output<typeof sequenceBlock>;

/** What a sequence is made of, also inside of a schedule. */
export const sequenceBlocks = z
  .array(sequenceBlock, { error: "Blocks must be a list." })
  .min(1, { error: "Add at least one block." })
  .max(blocksMax, { error: `A sequence has at most ${blocksMax} blocks.` });

const name = plainText({ what: "A name for the sequence", min: 1, max: sequenceNameMaxLength });
const description = plainText({ what: "A description", max: sequenceDescriptionMaxLength }).nullish();
const id = rowId("The sequence");

export const sequenceIdInput = z.object({ id });
export const createSequenceInput = z.object({ name, description, blocks: sequenceBlocks });
/** What is left out stays as it is; blocks are replaced whole. */
export const updateSequenceInput = z.object({
  id,
  name: name.optional(),
  description,
  blocks: sequenceBlocks.optional(),
  /** The `updatedAt` of what was changed: a sequence that somebody else changed since is refused. */
  expectedUpdatedAt: z.iso.datetime({ error: "must be a moment as the sequence gave it" }).optional(),
});
/** One that came inside of a schedule becomes a saved one; the schedule goes on playing it. */
export const saveInlineInput = z.object({ id, name });
const rollOptions = {
  /** Another seed is another roll; the same one the same. */
  seed: z.string().max(100).default(""),
  /** For random blocks without a category: that of the schedule which is to play it. */
  defaultCategoryId: rowId("The category").nullable().default(null),
};
/** Blocks that are not saved yet, rolled as they would play. */
export const rollBlocksInput = z.object({ blocks: sequenceBlocks, ...rollOptions });
export const rollSequenceInput = sequenceIdInput.extend(rollOptions);

const named = z.object({ id: z.int(), name: z.string() });

const blockClip = named.extend({
  thumbnail: z.string().nullable(),
  durationSeconds: z.number(),
  /** It lies in the trash, and plays again when it is brought back. */
  isInTrash: z.boolean(),
  /** Why it does not play now, in a sentence. */
  problem: z.string().nullable(),
});

/** A stored block with what a screen shows of it. `problem` says in a sentence why it plays nothing now. */
const about = { key: z.string(), problem: z.string().nullable() };
export const sequenceBlockOutput = z.discriminatedUnion("type", [
  z.object({
    ...about,
    type: z.literal("random"),
    /** Null: that of the schedule, unless it is gone. */
    category: named.nullable(),
    /** Its category was deleted: it plays nothing until another one is chosen. */
    isCategoryGone: z.boolean(),
    count: z.int(),
  }),
  z.object({ ...about, type: z.literal("fixed"), clips: blockClip.array() }),
  z.object({
    ...about,
    type: z.literal("trailers"),
    source: z.enum(trailerSources),
    mode: z.enum(trailerModes),
    count: z.int(),
  }),
  z.object({ ...about, type: z.literal("coming-soon-list"), layout: z.enum(listLayouts) }),
  z.object({ ...about, type: z.literal("dynamic-intro"), template: z.string(), theme: z.string() }),
]);
export type SequenceBlockOutput = z.output<typeof sequenceBlockOutput>;

export const sequenceOutput = named.extend({
  description: z.string().nullable(),
  /** It belongs to one schedule and is not among the saved ones. */
  isInline: z.boolean(),
  blocks: sequenceBlockOutput.array(),
  /** Pictures of what it may play, in its order: file names for `prerolls.locateThumbnail`. */
  thumbnails: z.string().array(),
  /** Schedules that play it. */
  scheduleCount: z.int(),
  /** It is what plays when nothing else does. */
  isFiller: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Sequence = z.output<typeof sequenceOutput>;

/** Who plays a sequence: what its deletion would leave without it. */
export const sequenceUsage = z.object({
  sequence: named,
  /** They stay, and play nothing until the sequence is brought back or they get something else. */
  schedules: named.array(),
  /** It is the filler, which is switched off with it. */
  isFiller: z.boolean(),
  /** Somebody put it on by hand; that ends with it. */
  isOverride: z.boolean(),
});
export type SequenceUsage = z.output<typeof sequenceUsage>;

/** A clip as it stands in a roll. */
export const rolledClip = z.object({
  id: z.int(),
  name: z.string(),
  fileName: z.string(),
  durationSeconds: z.number(),
  thumbnail: z.string().nullable(),
  /** Which block it comes from, counted from 0. */
  blockIndex: z.int(),
});
export const rollOutput = z.object({
  clips: rolledClip.array(),
  durationSeconds: z.number(),
  /** Sentences about what was left out, and why. */
  warnings: z.string().array(),
});
export type Roll = z.output<typeof rollOutput>;

/** A sequence to be rolled for the programme. */
export interface SequenceRequest {
  sequenceId: number;
  /** What a random block without a category of its own draws from: the schedule's. */
  defaultCategoryId: number | null;
  /** The same seed is the same roll, as long as the clips are the same. */
  seed: string;
}

/** A clip of a roll, ready to play. */
export interface ExpandedClip extends PlayableClip {
  /** Which block it comes from, counted from 0. */
  blockIndex: number;
}

/** A roll for the programme; it always plays whole and in order. Without clips, the warnings say why. */
export interface ExpandedSequence {
  sequenceId: number;
  /** Null when it does not exist, or was deleted. */
  name: string | null;
  clips: ExpandedClip[];
  /** Sentences about what was left out, and why. */
  warnings: string[];
}
