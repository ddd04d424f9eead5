import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { sep } from "node:path";
import { and, asc, eq, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { thumbnailMaker } from "@/domains/prerolls/adapters/thumbnail-maker";
import type { ScanRecord } from "@/domains/prerolls/commands/scan-record";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { isDomainError } from "@/platform/errors";

/** So many pictures are taken in one scan; the next goes on. */
const picturesMax = 500;

/** Takes the pictures again that clips have lost or never had. Answers how many. */
export async function renewThumbnails({ db }: Pick<Context, "db">, record: ScanRecord): Promise<number> {
  const rows = await db
    .select({
      id: prerolls.id,
      thumbnail: prerolls.thumbnail,
      path: prerolls.path,
      isManaged: prerolls.isManaged,
      deletedAt: prerolls.deletedAt,
      durationSeconds: prerolls.durationSeconds,
    })
    .from(prerolls)
    .where(and(isNull(prerolls.deletedAt), isNull(prerolls.missingSince)))
    .orderBy(asc(prerolls.id));
  const there = new Set(await readdir(dataFolder("thumbnails")));
  const without = rows.filter(({ thumbnail }) => thumbnail === null || !there.has(thumbnail));
  let count = 0;
  for (const row of without.slice(0, picturesMax)) {
    const thumbnail = `${randomUUID()}.jpg`;
    const outputPath = [dataFolder("thumbnails"), thumbnail].join(sep);
    const { durationSeconds } = row;
    try {
      await thumbnailMaker.make({ videoPath: prerollFile(row), outputPath, durationSeconds });
    } catch (error) {
      if (!isDomainError(error)) throw error;
      record.problem(prerollFile(row), error.message);
      continue;
    }
    const kept = await db
      .update(prerolls)
      .set({ thumbnail })
      .where(and(eq(prerolls.id, row.id), isNull(prerolls.deletedAt)))
      .returning({ id: prerolls.id });
    if (kept.length === 0) await rm(outputPath, { force: true });
    count += kept.length;
  }
  return count;
}
