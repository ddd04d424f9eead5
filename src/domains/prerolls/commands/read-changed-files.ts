import { dirname } from "node:path";
import { type FoundFile, isFolderThere } from "@/domains/prerolls/commands/look-through-folders";
import { renewClip } from "@/domains/prerolls/commands/renew-clip";
import type { ScanRecord } from "@/domains/prerolls/commands/scan-record";
import { takeInFile } from "@/domains/prerolls/commands/take-in-file";
import type { ScannedClip } from "@/domains/prerolls/queries/read-scanned-clips";
import { singleton } from "@/lib/singleton";
import type { Context } from "@/platform/context";
import { isDomainError, upstream } from "@/platform/errors";
import { exists } from "@/platform/files/which-exist";

/** Files read at a time: hashes want the disk, looks into videos a processor. */
const filesAtOnce = 2;

export interface ChangedFiles {
  changed: ReadonlyArray<{ clip: ScannedClip; file: FoundFile }>;
  fresh: readonly FoundFile[];
  /** Clips without a file; those that are found again are taken out. */
  lost: Map<number, ScannedClip>;
  record: ScanRecord;
  /** Epoch milliseconds. */
  deadline: number;
}

/**
 * Reads every file that is new or not what it was, each on its own: one that is bad is told by name, the others go
 * on. Answers false when the time was up before the last. Throws `upstream` when a whole folder goes away meanwhile.
 */
export async function readChangedFiles(
  context: Pick<Context, "db" | "clock">,
  { changed, fresh, lost, record, deadline }: ChangedFiles,
): Promise<boolean> {
  const { counts } = record;
  const work: Array<{ file: FoundFile; read: () => Promise<void> }> = [
    ...changed.map(({ clip, file }) => ({
      file,
      read: async () => {
        if ((await renewClip(context, clip, file)) === "changed") counts.changed += 1;
      },
    })),
    ...fresh.map((file) => ({
      file,
      read: async () => {
        const outcome = await takeInFile(context, file, lost);
        if (outcome !== "known") counts[outcome] += 1;
      },
    })),
  ];
  let next = 0;
  let isStopped = false;
  const worker = async () => {
    while (next < work.length && !isStopped && Date.now() < deadline) {
      const one = work[next];
      next += 1;
      if (!one) return;
      try {
        await readOne(one.file, one.read, record);
      } catch (error) {
        isStopped = true;
        throw error;
      }
      await record.advance();
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: filesAtOnce }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return next >= work.length;
}

interface Refusal {
  sizeBytes: number;
  modifiedMs: number;
  reason: string;
}

/** Files that were found to be no videos, so that no scan opens them again before they change. */
const refusals = () => singleton("prerolls.scan-refusals", () => new Map<string, Refusal>());

async function readOne(file: FoundFile, read: () => Promise<void>, record: ScanRecord): Promise<void> {
  const known = refusals().get(file.path);
  if (known && known.sizeBytes === file.sizeBytes && known.modifiedMs === file.modifiedMs) {
    record.problem(file.path, known.reason);
    return;
  }
  try {
    await read();
    refusals().delete(file.path);
  } catch (error) {
    const root = file.root?.path ?? dirname(file.path);
    if (!(await isFolderThere(root))) {
      throw upstream(
        `The folder ${root} went away while it was looked through. Nothing was marked as missing; the next scan goes on.`,
        { cause: error },
      );
    }
    // It was deleted or renamed this moment: the next scan knows.
    if (!(await exists(file.path))) return;
    record.problem(file.path, reasonOf(error));
    if (!isDomainError(error) || error.kind !== "invalid") return;
    const { sizeBytes, modifiedMs } = file;
    refusals().set(file.path, { sizeBytes, modifiedMs, reason: error.message });
  }
}

/** Why one file could not be read; what concerns more than this file is thrown on. */
function reasonOf(error: unknown): string {
  if (isDomainError(error)) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EACCES" || code === "EPERM") return "Marquee may not read this file.";
  if (code === "EIO") return "The disk fails while it reads this file.";
  if (code === "EISDIR" || code === "ENOENT") return "This file is not there any more.";
  throw error;
}
