import { eq, getTableColumns, type SQL } from "drizzle-orm";
import { prerollConversions, prerolls } from "@/db/schema/prerolls";
import type { Conversion } from "@/domains/prerolls/schema/conversion";
import type { Context } from "@/platform/context";

export type ConversionRow = typeof prerollConversions.$inferSelect;

interface ReadOptions {
  where: SQL | undefined;
  orderBy: SQL[];
  limit: number;
}

/** Conversions with the names of their clips, those of clips in the trash too. */
export async function readConversions(db: Context["db"], options: ReadOptions): Promise<Conversion[]> {
  const rows = await db
    .select({
      ...getTableColumns(prerollConversions),
      displayName: prerolls.displayName,
      fileName: prerolls.fileName,
    })
    .from(prerollConversions)
    .innerJoin(prerolls, eq(prerolls.id, prerollConversions.prerollId))
    .where(options.where)
    .orderBy(...options.orderBy)
    .limit(options.limit);
  return rows.map((row) => ({
    id: row.id,
    prerollId: row.prerollId,
    name: row.displayName ?? row.fileName,
    status: row.status,
    progress: row.progress,
    error: row.error,
    requestedAt: row.requestedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
}
