import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { prerollConversions, prerollOriginals, prerolls } from "@/db/schema/prerolls";
import { wakeConverter } from "@/domains/prerolls/commands/wake-converter";
import { readConversions } from "@/domains/prerolls/queries/read-conversions";
import { convertPrerollsInput } from "@/domains/prerolls/schema/conversion";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { publish } from "@/platform/live-events";

/**
 * Puts clips in line to be made playable everywhere: H.264 and AAC in an MP4, levelled; the original is kept. One
 * that does not exist, waits in line already or was converted before is told beside the others.
 */
export const convertPrerolls = command(
  { scope: "prerolls:write", input: convertPrerollsInput, audit: "preroll.convert" },
  async (context, input) => {
    const ids = [...new Set(input.ids)];
    const problems = await problemsOf(context.db, ids);
    const fit = ids.filter((id) => !problems.has(id));
    const queued = await queue(context, fit);
    const isQueued = new Set(queued.map((row) => row.prerollId));
    for (const id of fit) if (!isQueued.has(id)) problems.set(id, "This clip is being converted already.");
    if (queued.length > 0) {
      context.afterCommit.push(() => publish("library"), wakeConverter);
    }
    const conversions = await readConversions(context.db, {
      where: inArray(
        prerollConversions.id,
        queued.map((row) => row.id),
      ),
      orderBy: [desc(prerollConversions.id)],
      limit: ids.length,
    });
    return {
      conversions: conversions.reverse(),
      failures: [...problems].map(([id, reason]) => ({ id, reason })),
    };
  },
  ({ conversions: [first, ...more] }) =>
    first ? `${first.name}${more.length > 0 ? ` and ${more.length} more` : ""}` : null,
);

async function problemsOf(db: Context["db"], ids: number[]): Promise<Map<number, string>> {
  const rows = await db
    .select({ id: prerolls.id, convertedAt: prerollOriginals.convertedAt })
    .from(prerolls)
    .leftJoin(prerollOriginals, eq(prerollOriginals.prerollId, prerolls.id))
    .where(and(inArray(prerolls.id, ids), isNull(prerolls.deletedAt)));
  const known = new Map(rows.map((row) => [row.id, row]));
  const problems = new Map<number, string>();
  for (const id of ids) {
    const row = known.get(id);
    if (!row) problems.set(id, `There is no clip ${id}.`);
    else if (row.convertedAt) {
      problems.set(id, "This clip was converted already. Put its original back first.");
    }
  }
  return problems;
}

/** The index allows one open conversion of a clip, so that two callers at once make one. */
async function queue({ db, clock }: Context, ids: number[]): Promise<{ id: number; prerollId: number }[]> {
  if (ids.length === 0) return [];
  const requestedAt = clock.now();
  return db
    .insert(prerollConversions)
    .values(ids.map((prerollId) => ({ prerollId, requestedAt })))
    .onConflictDoNothing()
    .returning({ id: prerollConversions.id, prerollId: prerollConversions.prerollId });
}
