import type { z } from "zod";
import { announceScan } from "@/domains/prerolls/commands/announce-scan";
import { applySightings, markMissing, noteScanned } from "@/domains/prerolls/commands/apply-scan";
import { lookForFiles, lookThroughFolders } from "@/domains/prerolls/commands/look-through-folders";
import { readChangedFiles } from "@/domains/prerolls/commands/read-changed-files";
import { openScan, ScanRecord } from "@/domains/prerolls/commands/scan-record";
import { tidyLibrary } from "@/domains/prerolls/commands/tidy-library";
import { isInside, planScan } from "@/domains/prerolls/core/plan-scan";
import { type LibraryRoot, liesIn, readLibraryRoots } from "@/domains/prerolls/queries/library-roots";
import { readScan } from "@/domains/prerolls/queries/read-scan";
import { readIgnoredPaths, readScannedClips } from "@/domains/prerolls/queries/read-scanned-clips";
import { type Scan, type ScanOptions, scanLibraryInput } from "@/domains/prerolls/schema/scan";
import { type CommandContext, command } from "@/platform/command";
import { isDomainError } from "@/platform/errors";
import { withLock } from "@/platform/with-lock";

/**
 * Looks through the library's folders and brings the rows to what lies on disk: new, moved, changed, missing and
 * returned files. Files that are as they were are not opened. What cannot be taken in is told by name and keeps
 * nothing else back. May be cut short and called again with its id: what was done is found done. Answers the scan;
 * one that failed says why in a sentence.
 */
export const scanLibrary = command(
  { scope: "prerolls:write", input: scanLibraryInput, audit: null, transaction: "none" },
  (context, input) => withLock("prerolls.scan", 0, () => scanAlone(context, input)),
);

async function scanAlone(
  context: CommandContext,
  { id, budgetSeconds, ...options }: z.output<typeof scanLibraryInput>,
): Promise<Scan> {
  const scan = id === undefined ? await openScan(context) : await readScan(context.db, id);
  if (scan.status !== "running") return scan;
  const record = new ScanRecord(context, scan.id, scan.counts);
  const deadline = budgetSeconds === null ? Number.POSITIVE_INFINITY : Date.now() + budgetSeconds * 1000;
  try {
    const end = await lookToTheEnd(context, record, { ...options, deadline });
    return end.isDone ? await record.end("done", end.remark) : await readScan(context.db, scan.id);
  } catch (error) {
    const isKnown = isDomainError(error);
    const failed = await record.end(
      "failed",
      isKnown ? error.message : "The scan could not be finished; the log says why.",
    );
    if (!isKnown) throw error;
    return failed;
  } finally {
    announceScan(context, scan.counts, record.counts);
  }
}

interface Limits extends ScanOptions {
  /** Epoch milliseconds. */
  deadline: number;
}

/** Not done: the time was up before everything was read, or there are folders by now that were not looked through. */
type Look = { isDone: false } | { isDone: true; remark: string | null };

async function lookToTheEnd(context: CommandContext, record: ScanRecord, limits: Limits): Promise<Look> {
  let end = await look(context, record, limits);
  while (!end.isDone && Date.now() < limits.deadline) end = await look(context, record, limits);
  return end;
}

async function look(
  context: CommandContext,
  record: ScanRecord,
  { deadline, ...options }: Limits,
): Promise<Look> {
  const { db } = context;
  const { counts } = record;
  const [roots, clips, ignoredPaths] = await Promise.all([
    readLibraryRoots(db),
    readScannedClips(db),
    readIgnoredPaths(db),
  ]);
  const looked = await lookThroughFolders(roots, (root) => clips.some(({ path }) => liesIn(path, root)));
  const { awayFolders } = looked;
  const seen = new Set(looked.files.map(({ path }) => path));
  // What no walk comes by is asked for by name: files registered one by one, in hidden folders, moved this moment.
  const unseen = clips.filter(({ path }) => !seen.has(path) && !isInside(path, awayFolders));
  const files = [...looked.files, ...(await lookForFiles(unseen.map(({ path }) => path)))];
  const plan = planScan({ clips, files, awayFolders, ignoredPaths });

  for (const { path, reason } of looked.problems) record.problem(path, reason);
  const doneBefore = counts.added + counts.moved + counts.changed + counts.returned;
  counts.fileCount = files.length;
  counts.clipCount = clips.length;
  counts.skipped = looked.skippedCount;
  counts.awayFolders = awayFolders;
  counts.unchanged = Math.max(0, plan.unchangedIds.length + plan.stamps.length - doneBefore);
  await applySightings(db, [...plan.stamps, ...plan.returned]);
  counts.returned += plan.returned.length;

  const lost = new Map(plan.gone.map((clip) => [clip.id, clip]));
  await record.expect(files.length, files.length - plan.changed.length - plan.fresh.length);
  const isDone = await readChangedFiles(context, { ...plan, lost, record, deadline });
  if (!isDone || (await hasNewRoots(db, roots))) return { isDone: false };

  counts.newlyMissing += await markMissing(context, [...lost.values()]);
  counts.missing = lost.size + plan.sheltered.length;
  await noteScanned(
    context,
    roots.filter(({ path }) => !awayFolders.includes(path)),
  );
  return {
    isDone: true,
    remark: await tidyLibrary(context, record, { ...options, roots, lost: [...lost.values()] }),
  };
}

/** Folders that were registered while this scan ran count on being a part of it. */
async function hasNewRoots(db: CommandContext["db"], roots: readonly LibraryRoot[]): Promise<boolean> {
  const known = new Set(roots.map(({ id }) => id));
  return (await readLibraryRoots(db)).some(({ id }) => !known.has(id));
}
