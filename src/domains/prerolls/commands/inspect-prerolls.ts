import { and, inArray, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { prerollIdsInput } from "@/domains/prerolls/schema/bulk";
import { command } from "@/platform/command";

/** Has clips looked through anew in the background: their facts, loudness and filmstrip are taken again. */
export const inspectPrerolls = command(
  { scope: "prerolls:write", input: prerollIdsInput, audit: null },
  async (context, { ids }) => {
    const rows = await context.db
      .update(prerolls)
      .set({ inspectedAt: null })
      .where(and(inArray(prerolls.id, ids), isNull(prerolls.deletedAt)))
      .returning({ id: prerolls.id });
    const requestedIds = rows.map((row) => row.id);
    if (requestedIds.length > 0) announceClips(context, requestedIds);
    return { requestedIds };
  },
);
