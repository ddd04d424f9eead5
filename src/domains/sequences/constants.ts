import { comingSoonLayouts, trailerOrigins } from "@/domains/prerolls/constants";

/**
 * - `random`: clips of a category, none twice
 * - `fixed`: these clips, in this order
 * - `trailers`: of what is coming
 * - `coming-soon-list`: the generated video that lists what is coming
 * - `dynamic-intro`: a generated intro
 */
export const blockTypes = ["random", "fixed", "trailers", "coming-soon-list", "dynamic-intro"] as const;
export type BlockType = (typeof blockTypes)[number];

export const trailerSources = ["both", ...trailerOrigins] as const;
export type TrailerSource = (typeof trailerSources)[number];

/** Any of them, or those that come out first. */
export const trailerModes = ["random", "sequential"] as const;
export type TrailerMode = (typeof trailerModes)[number];

/** Of titles that are coming, so many of each kind are told at once. */
export const comingSoonMax = 100;
export const comingSoonDefault = 10;

export const listLayouts = comingSoonLayouts;
export type ListLayout = (typeof listLayouts)[number];

export const sequenceNameMaxLength = 200;
export const sequenceDescriptionMaxLength = 2000;
export const blocksMax = 100;
/** Clips that one random or trailer block may ask for. */
export const blockCountMax = 50;
/** Clips that one fixed block may hold. */
export const fixedClipsMax = 500;

/** How long a deleted sequence can be brought back. */
export const sequenceTrashDays = 30;
/** Pictures that a card of the list shows of what a sequence plays. */
export const exampleThumbnailsMax = 6;

/**
 * How much a shared file carries:
 * - `pattern_only`: the steps, and names of categories and clips
 * - `with_community_ids`: also what tells each clip for certain, its community id and the hash of its content
 * - `with_preroll_data`: also tags, length, size and description of each clip, and what each category holds
 * - `full_bundle`: all that and the videos, in a zip
 */
export const exportModes = [
  "pattern_only",
  "with_community_ids",
  "with_preroll_data",
  "full_bundle",
] as const;
export type ExportMode = (typeof exportModes)[number];

/** By what a clip of a shared file was found in the library, the surest first. */
export const matchKinds = ["content", "community-id", "category-and-name", "name"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** How long a preview of an import waits to be confirmed. */
export const importExpiryHours = 24;
/** Sequences in one shared file. */
export const sharedSequencesMax = 1000;
/** How often one shared file may name a clip or a category; our own fullest file of the largest size names fewer. */
export const sharedMentionsMax = 50_000;
/** Lists and objects in one another, of which a shared file needs six. */
export const sharedNestingMax = 50;
/** Of the JSON that describes sequences, alone or inside of an archive. */
export const sharedTextMaxBytes = 10 * 1024 * 1024;
/** Of an archive with videos, packed and unpacked. */
export const bundleMaxBytes = 10 * 1024 * 1024 * 1024;
export const bundleEntriesMax = 10_000;
export const sharedExtensions = [".nexseq", ".nexbundle", ".json", ".zip"] as const;
