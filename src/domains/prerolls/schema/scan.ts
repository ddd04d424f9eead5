import { z } from "zod";
import { scanProblemsMax, scanStatuses } from "@/domains/prerolls/constants";
import { rowId } from "@/lib/row-id";

const count = z.int().min(0).default(0);
const switchedOff = z.boolean({ error: "must be true or false" }).default(false);

export const startScanInput = z.object({
  /** Clips whose files are gone go to the trash, unless the storage looks as if it were away. */
  deleteMissing: switchedOff,
  /** Of clips with the same content the oldest stays, the others go to the trash. */
  dedupe: switchedOff,
});
export type ScanOptions = z.output<typeof startScanInput>;

/** Given an id: goes on with the scan that `startScan` wrote down. */
export const scanLibraryInput = startScanInput.extend({
  id: rowId("The scan").optional(),
  /** Ends after about so long, to be called again with the id; null works to the end. */
  budgetSeconds: z.number().positive().nullable().default(null),
});

/** What a scan found and did. Everything has a default: rows of earlier versions can be read. */
export const scanCounts = z.object({
  /** Videos seen in the library's folders. */
  fileCount: count,
  /** Clips known when it began. */
  clipCount: count,
  unchanged: count,
  added: count,
  moved: count,
  changed: count,
  returned: count,
  /** Gone since this scan. */
  newlyMissing: count,
  /** Gone now, whenever that was noticed. */
  missing: count,
  trashed: count,
  /** Gone, and kept because the storage looks as if it were away, or because nobody asked. */
  notTrashed: count,
  duplicates: count,
  deduped: count,
  thumbnails: count,
  /** Files that are no videos, are being written, or are links. */
  skipped: count,
  /** What could not be taken in, by name; the first of them. */
  problemCount: count,
  problems: z
    .array(z.object({ path: z.string(), reason: z.string() }))
    .max(scanProblemsMax)
    .default([]),
  /** Folders that could not be read or stand empty although clips should be in them. */
  awayFolders: z.array(z.string()).default([]),
  isStorageAway: z.boolean().default(false),
});
export type ScanCounts = z.output<typeof scanCounts>;

export const scanOutput = z.object({
  id: z.int(),
  status: z.enum(scanStatuses),
  counts: scanCounts,
  /** Null until it is known. */
  totalCount: z.int().nullable(),
  doneCount: z.int(),
  error: z.string().nullable(),
  /** What it came to, in a sentence or two. */
  sentence: z.string(),
  startedBy: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
});
export type Scan = z.output<typeof scanOutput>;

/** The last scan, running or not; null before the first. */
export const scanStatusOutput = z.object({
  scan: scanOutput.nullable(),
  /** Minutes; 0 is never. */
  autoScanMinutes: z.int(),
  nextScanAt: z.iso.datetime().nullable(),
});
