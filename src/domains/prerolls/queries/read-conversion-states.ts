import { and, inArray, sql } from "drizzle-orm";
import { prerollConversions, prerollOriginals } from "@/db/schema/prerolls";
import type { OpenConversion } from "@/domains/prerolls/schema/conversion";
import type { Context } from "@/platform/context";

export interface ConversionState {
  conversion: OpenConversion | null;
  original: { fileName: string; convertedAt: string } | null;
}

/** In the words of the index, so that it is used. */
export const isOpen = sql`${prerollConversions.status} in ('queued', 'running')`;
const none: ConversionState = { conversion: null, original: null };

/** What is being converted, and what was, of these clips. */
export async function readConversionStates(
  db: Context["db"],
  prerollIds: readonly number[],
): Promise<(prerollId: number) => ConversionState> {
  if (prerollIds.length === 0) return () => none;
  const ids = [...prerollIds];
  const [open, originals] = await Promise.all([
    db
      .select()
      .from(prerollConversions)
      .where(and(inArray(prerollConversions.prerollId, ids), isOpen)),
    db.select().from(prerollOriginals).where(inArray(prerollOriginals.prerollId, ids)),
  ]);
  const states = new Map<number, ConversionState>();
  for (const { prerollId, fileName, convertedAt } of originals) {
    const original = { fileName, convertedAt: convertedAt.toISOString() };
    states.set(prerollId, { conversion: null, original });
  }
  for (const { id, prerollId, status, progress } of open) {
    const conversion = { id, status: status === "running" ? status : ("queued" as const), progress };
    states.set(prerollId, { conversion, original: states.get(prerollId)?.original ?? null });
  }
  return (prerollId) => states.get(prerollId) ?? none;
}
