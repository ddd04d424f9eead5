import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { libraryScans } from "@/db/schema/prerolls";
import { readSettings } from "@/domains/operations/queries";
import { describeScan } from "@/domains/prerolls/core/describe-scan";
import { type Scan, scanCounts } from "@/domains/prerolls/schema/scan";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

type ScanRow = typeof libraryScans.$inferSelect;

export function toScan(row: ScanRow): Scan {
  const counts = scanCounts.parse(row.counts);
  const { id, status, totalCount, doneCount, error, startedBy } = row;
  return {
    id,
    status,
    counts,
    totalCount,
    doneCount,
    error,
    sentence: describeScan({ status, counts, totalCount, doneCount, error }),
    startedBy,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

export async function readScan(db: Context["db"], id: number): Promise<Scan> {
  const [row] = await db.select().from(libraryScans).where(eq(libraryScans.id, id));
  if (!row) throw notFound(`There is no scan ${id}.`);
  return toScan(row);
}

export async function readLastScan(db: Context["db"]): Promise<Scan | null> {
  const [row] = await db
    .select()
    .from(libraryScans)
    .orderBy(desc(libraryScans.startedAt), desc(libraryScans.id))
    .limit(1);
  return row ? toScan(row) : null;
}

/** How the last scan went or goes, and when the next begins by itself. */
export const getScanStatus = query({ scope: "prerolls:read", input: z.void() }, async ({ db }) => {
  const [scan, { autoScanMinutes }] = await Promise.all([readLastScan(db), readSettings(db)]);
  const nextScanAt =
    scan === null || autoScanMinutes === 0
      ? null
      : new Date(Date.parse(scan.startedAt) + autoScanMinutes * 60_000).toISOString();
  return { scan, autoScanMinutes, nextScanAt };
});
