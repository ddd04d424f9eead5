import { and, desc, isNull, lt } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { mediaTools } from "@/domains/prerolls/adapters/media-tools";
import { lookThroughClip } from "@/domains/prerolls/commands/look-through-clip";
import { inspectionBatchLength } from "@/domains/prerolls/constants";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import { inspectNextInput } from "@/domains/prerolls/schema/fitness";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { whichExist } from "@/platform/files/which-exist";
import { publish } from "@/platform/live-events";
import { withLock } from "@/platform/with-lock";

/**
 * Looks through some of the clips that nobody looked through yet, one after the other: measures how loud they are and
 * takes their filmstrips. What goes wrong with one stays with it. Clips whose file is away wait for it. Answers where
 * to go on; null at the end. Throws `upstream` when the tools are missing.
 */
export const inspectNext = command(
  { scope: "prerolls:write", input: inspectNextInput, audit: null, transaction: "none" },
  (context, { beforeId }) =>
    withLock("prerolls.inspect", 0, async () => {
      const rows = await findUninspected(context.db, beforeId);
      if (rows.length > 0) await mediaTools.require();
      const there = await whichExist(rows.map(prerollFile));
      const inspectedIds: number[] = [];
      for (const row of rows) {
        if (!there.has(prerollFile(row))) continue;
        if (await lookThroughClip(context, row)) inspectedIds.push(row.id);
      }
      // What plays does not depend on it, so the programme is not told.
      if (inspectedIds.length > 0) publish("prerolls", inspectedIds);
      const isLast = rows.length < inspectionBatchLength;
      return { inspectedCount: inspectedIds.length, nextBeforeId: isLast ? null : (rows.at(-1)?.id ?? null) };
    }),
);

function findUninspected(db: Context["db"], beforeId: number | null): Promise<PrerollRow[]> {
  return db
    .select()
    .from(prerolls)
    .where(
      and(
        isNull(prerolls.inspectedAt),
        isNull(prerolls.deletedAt),
        beforeId === null ? undefined : lt(prerolls.id, beforeId),
      ),
    )
    .orderBy(desc(prerolls.id))
    .limit(inspectionBatchLength);
}
