import { z } from "zod";
import {
  blockTypes,
  exportModes,
  matchKinds,
  sequenceNameMaxLength,
  sharedSequencesMax,
} from "@/domains/sequences/constants";
import { createSequenceInput, sequenceBlock } from "@/domains/sequences/schema";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const mode = z.enum(exportModes, { error: `must be one of ${exportModes.join(", ")}` });
const named = z.object({ id: z.int(), name: z.string() });

/** Without ids: all saved sequences, in one file. */
export const exportInput = z.object({
  ids: z.array(rowId("The sequence")).min(1).max(sharedSequencesMax).nullish(),
  mode: mode.default("pattern_only"),
});
/** Blocks that are not saved yet. */
export const exportBlocksInput = createSequenceInput.extend({ mode: mode.default("pattern_only") });

/** What an export will hold, before it is downloaded. */
export const exportPlanOutput = z.object({
  fileName: z.string(),
  sequenceCount: z.int(),
  /** Videos inside; 0 unless it is a full bundle. */
  fileCount: z.int(),
  /** Of the whole download. */
  totalBytes: z.int(),
  /** Clips whose file is not on disk: a full bundle leaves them out, and says so in its manifest. */
  missing: z.object({ name: z.string(), fileName: z.string(), sequences: z.string().array() }).array(),
});
export type ExportPlan = z.output<typeof exportPlanOutput>;

/** A file inside of the archive: its text, or where it lies on disk. */
const exportEntry = z.object({
  path: z.string(),
  text: z.string().nullable(),
  file: z.string().nullable(),
  sizeBytes: z.int(),
});
export type ExportEntry = z.output<typeof exportEntry>;
/** For the door that sends it: one JSON document, or an archive to be made of the entries. */
export const exportOutput = z.object({
  fileName: z.string(),
  kind: z.enum(["json", "zip"]),
  entries: exportEntry.array(),
});
export type ExportOutput = z.output<typeof exportOutput>;

const importId = z.string({ error: "The import is needed." }).min(1).max(64);

export const previewImportInput = z.object({ uploadId: z.string().min(1).max(100) });
export const importIdInput = z.object({ id: importId });
export const locateImportFileInput = z.object({ id: importId, path: z.string().min(1).max(4096) });

/** Where something of the file is used, counted from 0. */
const usedBy = z.object({ sequenceKey: z.string(), blockIndex: z.int() });

/**
 * A category that the file names, or a random block that names none.
 * `state`: `matched` is in the library; `missing` is to be made, mapped to another one, or left open.
 */
export const importCategory = z.object({
  key: z.string(),
  /** Null: the file does not say which category a random block draws from. */
  name: z.string().nullable(),
  state: z.enum(["matched", "missing"]),
  match: named.nullable(),
  /** What to know about it, as a sentence; null when there is nothing to say. */
  sentence: z.string().nullable(),
  /** Categories with a similar name. */
  suggestions: named.array(),
  /** Clips of it that come with the file. */
  bundledClipCount: z.int(),
  usedBy: usedBy.array(),
  /** What happens when no choice is made. */
  preset: z.enum(["matched", "create", "leave"]),
});

/**
 * A clip that the file names or carries.
 * `state`: `matched` is in the library; `bundled` comes with the file; `missing` is nowhere; `ambiguous` fits several
 * clips of the library; `broken` came with the file and is no video that plays.
 */
export const importClip = z.object({
  key: z.string(),
  name: z.string(),
  fileName: z.string().nullable(),
  state: z.enum(["matched", "bundled", "missing", "ambiguous", "broken"]),
  match: named.extend({ how: z.enum(matchKinds) }).nullable(),
  /** The video that came with the file; `path` is its name inside. */
  bundled: z.object({ path: z.string(), sizeBytes: z.int(), durationSeconds: z.number() }).nullable(),
  sentence: z.string().nullable(),
  /** As other programs know it. */
  communityId: z.string().nullable(),
  /** Clips of the library that it could be. */
  suggestions: named.array(),
  /** The categories it belongs to, by their `key`. */
  categoryKeys: z.string().array(),
  usedBy: usedBy.array(),
  preset: z.enum(["matched", "bundle", "leave"]),
});

export const importBlock = z.object({
  key: z.string(),
  type: z.enum(blockTypes),
  /** Such as "2 clips of Christmas". */
  summary: z.string(),
  /** `ready`: all of it is there or will be; `partly`: some clips are missing; `open`: nothing of it is there. */
  state: z.enum(["ready", "partly", "open"]),
  /** What is missing, as a sentence. */
  problem: z.string().nullable(),
  /** Of a random block; null: the category of the schedule that plays the sequence. */
  categoryKey: z.string().nullable(),
  /** Of a fixed block, in order; one may stand there twice. */
  clipKeys: z.string().array(),
  /** The block with what is in the library now; null when nothing of it is. */
  found: sequenceBlock.nullable(),
});

export const importSequence = z.object({
  key: z.string(),
  name: z.string(),
  /** The name it will have: "Advent (2)" when "Advent" is taken. */
  finalName: z.string(),
  description: z.string().nullable(),
  blocks: importBlock.array(),
  /** Blocks that could not be read, each with its sentence. */
  problems: z.string().array(),
});

/** What the file holds, what of it is here, and what would be made of it. Nothing is saved yet. */
export const importOutput = z.object({
  id: z.string(),
  /** As it was uploaded. */
  fileName: z.string(),
  /** `pattern`: one sequence; `bundle`: several; `archive`: with videos. */
  kind: z.enum(["pattern", "bundle", "archive"]),
  /** The program or person that made it, as the file says. */
  madeBy: z.string().nullable(),
  exportMode: z.string().nullable(),
  exportedAt: z.string().nullable(),
  /** Of the format, as the file says. */
  formatVersion: z.string().nullable(),
  expiresAt: z.iso.datetime(),
  sequences: importSequence.array(),
  categories: importCategory.array(),
  clips: importClip.array(),
  /** Sentences about the file as a whole, such as entries that were left out. */
  problems: z.string().array(),
});
export type SequenceImport = z.output<typeof importOutput>;
export type ImportCategory = z.output<typeof importCategory>;
export type ImportClip = z.output<typeof importClip>;

const categoryChoice = z.discriminatedUnion(
  "how",
  [
    z.object({
      how: z.literal("create"),
      /** As in the file when it is left out. */
      name: z.string().max(100, { error: "A name may have at most 100 characters." }).optional(),
    }),
    z.object({ how: z.literal("map"), id: rowId("The category") }),
    /** The random block plays the category of its schedule; clips that come with it are not taken for its sake. */
    z.object({ how: z.literal("leave") }),
  ],
  { error: "A choice for a category is create, map or leave." },
);
const clipChoice = z.discriminatedUnion(
  "how",
  [
    z.object({
      how: z.literal("bundle"),
      /** The category it goes to instead of those that the file names: an id, or the name of one to be made. */
      category: z.union([rowId("The category"), z.string().trim().min(1).max(100)]).optional(),
    }),
    z.object({ how: z.literal("map"), id: rowId("The clip") }),
    z.object({ how: z.literal("leave") }),
  ],
  { error: "A choice for a clip is bundle, map or leave." },
);
const sequenceChoice = z.object({
  take: z.boolean().default(true),
  name: plainText({ what: "A name for the sequence", min: 1, max: sequenceNameMaxLength }).optional(),
});

/** By the keys of the preview. What is not named takes its `preset`; sequences are taken. */
export const confirmImportInput = z.object({
  id: importId,
  choices: z
    .object({
      sequences: z.record(z.string(), sequenceChoice).default({}),
      categories: z.record(z.string(), categoryChoice).default({}),
      clips: z.record(z.string(), clipChoice).default({}),
    })
    .prefault({}),
  /**
   * Takes the clips and makes the categories alone. The import stays, with all choices in it, so that its sequences
   * can be confirmed later, or be saved one by one.
   */
  sequencesLater: z.boolean().default(false),
});
export type ImportChoices = z.output<typeof confirmImportInput>["choices"];

export const confirmImportOutput = z.object({
  sequences: named.extend({ blockCount: z.int() }).array(),
  /** Made for this. */
  categories: named.array(),
  /** Taken into the library for this. */
  clips: named.array(),
  /** What was left out, as sentences. */
  warnings: z.string().array(),
});
export type ConfirmImportOutput = z.output<typeof confirmImportOutput>;

/** Sequences of a preview, as a script sends them back: all are saved, under free names, or none. */
export const importSequencesInput = z.object({
  sequences: createSequenceInput
    .array()
    .min(1, { error: "There is no sequence to import." })
    .max(sharedSequencesMax),
});
export const importSequencesOutput = z.object({
  sequences: named.extend({ blockCount: z.int() }).array(),
});

export const purgeImportsInput = z.object({
  /** Folders of imports that were never written down, too: only at a start, when nothing is on its way. */
  everyStray: z.boolean().default(false),
});
export const purgeImportsOutput = z.object({ purgedCount: z.int(), strayCount: z.int() });

export const discardImportOutput = z.object({ id: z.string() });
