import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { filmstripMaker } from "@/domains/prerolls/adapters/filmstrip-maker";
import { loudnessMeter } from "@/domains/prerolls/adapters/loudness-meter";
import { probeClip } from "@/domains/prerolls/commands/inspect-clip";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { fitnessColumns } from "@/domains/prerolls/core/fitness-columns";
import type { ClipFacts } from "@/domains/prerolls/core/judge-probe";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { isDomainError } from "@/platform/errors";
import { fileFailure } from "@/platform/files/file-failure";
import { exists } from "@/platform/files/which-exist";
import { logger } from "@/platform/logger";

/**
 * Takes everything there is to know of a clip and writes it down, with why not where something could not be taken, so
 * that it is not tried again and again. False, with nothing written, when its file went or changed meanwhile.
 */
export async function lookThroughClip(context: Context, row: PrerollRow): Promise<boolean> {
  const path = prerollFile(row);
  const problems: string[] = [];
  const attempt = async <T>(take: () => Promise<T>): Promise<T | null> => {
    try {
      return await take();
    } catch (error) {
      problems.push(sentenceOf(context, row, error));
      return null;
    }
  };

  const facts: ClipFacts = (await attempt(() => probeClip(path, row.fileName))) ?? row;
  const { durationSeconds } = facts;
  const loudnessLufs = facts.audioCodec
    ? await attempt(() => loudnessMeter.measure(path, durationSeconds))
    : null;
  const filmstrip = await attempt(() => takeFilmstrip(path, durationSeconds));
  const inspection = {
    loudnessLufs,
    inspectedAt: context.clock.now(),
    inspectionError: problems[0] ?? null,
  };

  const isStill = (await exists(path)) && (await write(context, row, { ...facts, ...inspection }, filmstrip));
  await removePictures({ filmstrip: isStill ? row.filmstrip : filmstrip });
  return isStill;
}

async function takeFilmstrip(videoPath: string, durationSeconds: number): Promise<string> {
  const filmstrip = `${randomUUID()}.jpg`;
  const outputPath = join(/* turbopackIgnore: true */ dataFolder("thumbnails"), filmstrip);
  await filmstripMaker.make({ videoPath, outputPath, durationSeconds });
  return filmstrip;
}

interface Found extends ClipFacts {
  loudnessLufs: number | null;
  inspectedAt: Date;
  inspectionError: string | null;
}

/** False when the clip's file is another one by now, or lies elsewhere. */
async function write(
  { db }: Context,
  row: PrerollRow,
  found: Found,
  filmstrip: string | null,
): Promise<boolean> {
  const written = await db
    .update(prerolls)
    .set({ ...columnsOf(found), ...fitnessColumns(found), filmstrip })
    .where(and(eq(prerolls.id, row.id), eq(prerolls.sha256, row.sha256), eq(prerolls.path, row.path)))
    .returning({ id: prerolls.id });
  return written.length > 0;
}

/** One by one: where the probe failed, `found` is the row itself with everything in it. */
function columnsOf(found: Found): Found {
  const { container, videoCodec, audioCodec, width, height, durationSeconds, frameRate } = found;
  const { bitRate, pixelFormat, videoProfile, hdr, isInterlaced, audioChannels } = found;
  const { loudnessLufs, inspectedAt, inspectionError } = found;
  return {
    ...{ container, videoCodec, audioCodec, width, height, durationSeconds, frameRate },
    ...{ bitRate, pixelFormat, videoProfile, hdr, isInterlaced, audioChannels },
    ...{ loudnessLufs, inspectedAt, inspectionError },
  };
}

function sentenceOf({ requestId }: Context, row: PrerollRow, error: unknown): string {
  const known = fileFailure(error);
  if (!isDomainError(error)) {
    logger().warn({ requestId, prerollId: row.id, err: error }, "a clip could not be looked through");
  }
  return known?.message ?? "Something went wrong in Marquee; the log has the details.";
}
