import { rm, stat, statfs } from "node:fs/promises";
import { and, eq, isNull } from "drizzle-orm";
import { prerollConversions, prerolls } from "@/db/schema/prerolls";
import { clipConverter } from "@/domains/prerolls/adapters/clip-converter";
import { conversionFile } from "@/domains/prerolls/commands/conversion-file";
import { inspectClip } from "@/domains/prerolls/commands/inspect-clip";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { type ConvertedFile, replaceWithConverted } from "@/domains/prerolls/commands/replace-with-converted";
import { ConversionCancelled, watchConversion } from "@/domains/prerolls/commands/watch-conversion";
import { conversionRoomBytes } from "@/domains/prerolls/core/conversion-room";
import { convertedName } from "@/domains/prerolls/core/converted-name";
import { convertedProblem } from "@/domains/prerolls/core/judge-converted";
import { planConversion } from "@/domains/prerolls/core/plan-conversion";
import type { ConversionPlan } from "@/domains/prerolls/ports";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { ConversionRow } from "@/domains/prerolls/queries/read-conversions";
import type { CommandContext } from "@/platform/command";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { conflict, invalid, isDomainError, storage } from "@/platform/errors";
import { fileFailure } from "@/platform/files/file-failure";
import { hashFile } from "@/platform/files/hash-file";
import type { LibraryPath } from "@/platform/files/library-path";
import { exists } from "@/platform/files/which-exist";
import { logger } from "@/platform/logger";

/**
 * Makes one conversion that is marked as running. Whatever happens, the clip plays on: its file is replaced at the
 * very end, by a result that was looked through, or not at all, and then the row says why.
 */
export async function makeConversion(context: CommandContext, row: ConversionRow): Promise<void> {
  const path = await conversionFile(row.id);
  const watch = watchConversion(context, row);
  try {
    const source = await requireSource(context.db, row.prerollId);
    const plan = planConversion(source);
    await requireRoom(source, plan);
    await clipConverter.convert({
      sourcePath: prerollFile(source),
      outputPath: path,
      durationSeconds: source.durationSeconds,
      plan,
      signal: watch.signal,
      onProgress: watch.report,
    });
    watch.signal.throwIfAborted();
    await takeOver(context, row, source, path);
  } catch (error) {
    if (!(error instanceof ConversionCancelled))
      await fail(context, row, await reasonOf(context.db, row, error));
  } finally {
    watch.stop();
    await rm(path, { force: true });
  }
}

/** A clip that was deleted, or whose drive went, in the middle looks like a damaged one: that is said first. */
async function reasonOf(db: Context["db"], row: ConversionRow, error: unknown): Promise<unknown> {
  return requireSource(db, row.prerollId).then(
    () => error,
    (gone: unknown) => (isDomainError(gone) ? gone : error),
  );
}

async function requireSource(db: Context["db"], id: number): Promise<PrerollRow> {
  const [row] = await db
    .select()
    .from(prerolls)
    .where(and(eq(prerolls.id, id), isNull(prerolls.deletedAt)));
  if (!row) throw conflict("The clip was deleted meanwhile.");
  if (!(await exists(prerollFile(row)))) throw conflict("The file of the clip is missing on disk.");
  return row;
}

async function requireRoom(source: PrerollRow, plan: ConversionPlan): Promise<void> {
  const { bavail, bsize } = await statfs(dataFolder("incoming"));
  const needed = conversionRoomBytes(source, plan);
  if (bavail * bsize >= needed) return;
  throw storage(
    `The drive that holds the data folder has too little room: converting needs ${Math.ceil(needed / 1e6)} MB.`,
  );
}

async function takeOver(
  context: CommandContext,
  row: ConversionRow,
  source: PrerollRow,
  path: LibraryPath,
): Promise<void> {
  const facts = await inspectClip(path, convertedName(source.fileName));
  try {
    const problem = convertedProblem(source, facts);
    if (problem) throw invalid(problem);
    const [sha256, { size }] = await Promise.all([
      hashFile(/* turbopackIgnore: true */ path),
      stat(/* turbopackIgnore: true */ path),
    ]);
    const made: ConvertedFile = { path, facts, sha256, sizeBytes: size };
    await replaceWithConverted(context, row, source, made);
  } catch (error) {
    await removePictures({ thumbnail: facts.thumbnail });
    throw error;
  }
}

async function fail({ db, clock, requestId }: Context, row: ConversionRow, error: unknown): Promise<void> {
  const known = fileFailure(error);
  if (!known || !isDomainError(error) || error.cause !== undefined) {
    logger().error({ requestId, conversionId: row.id, err: error }, "a conversion failed");
  }
  await db
    .update(prerollConversions)
    .set({
      status: "failed",
      endedAt: clock.now(),
      error: known?.message ?? "Something went wrong in Marquee. The log has the details.",
    })
    .where(and(eq(prerollConversions.id, row.id), eq(prerollConversions.status, "running")));
}
