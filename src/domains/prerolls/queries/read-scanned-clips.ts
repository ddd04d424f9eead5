import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { prerollOriginals, prerolls } from "@/db/schema/prerolls";
import type { KnownClip } from "@/domains/prerolls/core/plan-scan";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { Context } from "@/platform/context";

/** A clip as a scan compares it. */
export interface ScannedClip extends KnownClip {
  fileName: string;
  sha256: string;
}

/** Every clip of the library, narrow: there may be tens of thousands. */
export async function readScannedClips(db: Context["db"]): Promise<ScannedClip[]> {
  const rows = await db
    .select({
      id: prerolls.id,
      path: prerolls.path,
      isManaged: prerolls.isManaged,
      deletedAt: prerolls.deletedAt,
      fileName: prerolls.fileName,
      sha256: prerolls.sha256,
      sizeBytes: prerolls.sizeBytes,
      modifiedMs: prerolls.fileModifiedMs,
      missingSince: prerolls.missingSince,
    })
    .from(prerolls)
    .where(isNull(prerolls.deletedAt))
    .orderBy(asc(prerolls.id));
  return rows.map((row) => ({
    id: row.id,
    path: prerollFile(row),
    fileName: row.fileName,
    sha256: row.sha256,
    sizeBytes: row.sizeBytes,
    modifiedMs: row.modifiedMs,
    isMissing: row.missingSince !== null,
  }));
}

/**
 * Files that lie where they were registered and are clips no more: taken out of the library, or kept as the original
 * of a converted clip. A scan leaves them out.
 */
export async function readIgnoredPaths(db: Context["db"]): Promise<Set<string>> {
  const [deleted, originals] = await Promise.all([
    db
      .select({ path: prerolls.path })
      .from(prerolls)
      .where(and(eq(prerolls.isManaged, false), isNotNull(prerolls.deletedAt))),
    db
      .select({ path: prerollOriginals.path })
      .from(prerollOriginals)
      .where(eq(prerollOriginals.isManaged, false)),
  ]);
  return new Set([...deleted, ...originals].map(({ path }) => path));
}
