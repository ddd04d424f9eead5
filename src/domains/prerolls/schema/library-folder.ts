import { z } from "zod";
import { clipExtensions, pathMaxLength } from "@/domains/prerolls/constants";
import { categoryReference } from "@/domains/prerolls/schema/category";
import { scanOutput } from "@/domains/prerolls/schema/scan";
import { tagsInput } from "@/domains/prerolls/schema/tags";
import { rowId } from "@/lib/row-id";

const folderPath = z
  .string({ error: "The path of the folder is needed." })
  .min(1, { error: "The path of the folder is needed." })
  .max(pathMaxLength, { error: "This path is too long." })
  .refine((path) => !path.includes("\0"), { error: "A path cannot hold this character." });

const flag = (standard: boolean) => z.boolean({ error: "must be true or false" }).default(standard);

/** ".mp4", "mp4" and "MP4" are one. */
const extension = z
  .string()
  .transform((text) => `.${text.trim().toLowerCase().replace(/^\.+/, "")}`)
  .pipe(z.enum(clipExtensions, { error: `must be among ${clipExtensions.join(", ")}` }));

export const addLibraryFolderInput = z.object({
  path: folderPath,
  isRecursive: flag(true),
  categoryId: rowId("The category").nullish(),
  categoriesFromFolders: flag(true),
  createsCategories: flag(false),
  /** Only these; empty or left out takes every kind of video. */
  extensions: z.array(extension).max(50).nullish(),
  tags: tagsInput.optional(),
  /** Only says what would be. */
  dryRun: flag(true),
});

export const libraryFolderOutput = z.object({
  id: z.int(),
  path: z.string(),
  isRecursive: z.boolean(),
  category: categoryReference.nullable(),
  categoriesFromFolders: z.boolean(),
  createsCategories: z.boolean(),
  extensions: z.array(z.string()),
  tags: z.array(z.string()),
  /** Clips that lie in it. */
  prerollCount: z.int(),
  missingCount: z.int(),
  /** It can be read now. */
  isAvailable: z.boolean(),
  createdAt: z.iso.datetime(),
  scannedAt: z.iso.datetime().nullable(),
});
export type LibraryFolder = z.output<typeof libraryFolderOutput>;

export const folderPreview = z.object({
  path: z.string(),
  fileCount: z.int(),
  totalBytes: z.int(),
  /** Registered already. */
  knownCount: z.int(),
  newCount: z.int(),
  /** Of the new ones; a null name: no category. */
  byCategory: z.array(
    z.object({
      id: z.int().nullable(),
      name: z.string().nullable(),
      count: z.int(),
      /** It does not exist yet. */
      isNew: z.boolean(),
    }),
  ),
  samples: z.array(
    z.object({
      path: z.string(),
      sizeBytes: z.int(),
      categoryName: z.string().nullable(),
      isKnown: z.boolean(),
    }),
  ),
  skippedCount: z.int(),
  problems: z.array(z.object({ path: z.string(), reason: z.string() })),
});
export type FolderPreview = z.output<typeof folderPreview>;

/** `folder` and `scan` are null for a dry run; the scan then takes the clips in. */
export const addLibraryFolderOutput = z.object({
  preview: folderPreview,
  folder: libraryFolderOutput.nullable(),
  scan: scanOutput.nullable(),
});

export const removeLibraryFolderInput = z.object({
  id: rowId("The folder"),
  /** Its files stay where they are either way. */
  clips: z.enum(["keep", "trash"]).default("keep"),
});
export const removeLibraryFolderOutput = z.object({
  path: z.string(),
  keptCount: z.int(),
  trashedCount: z.int(),
});
