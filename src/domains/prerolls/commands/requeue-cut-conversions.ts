import { rm } from "node:fs/promises";
import { and, eq, gte, inArray } from "drizzle-orm";
import { prerollConversions } from "@/db/schema/prerolls";
import { conversionFile } from "@/domains/prerolls/commands/conversion-file";
import { conversionAttemptsMax } from "@/domains/prerolls/constants";
import type { Context } from "@/platform/context";

const running = eq(prerollConversions.status, "running");

/**
 * Conversions that a process left in the middle wait in line again, without what they had written; one that was cut
 * off too often is given up. Only for who holds the converter's lock: then none of them is truly running.
 */
export async function requeueCutConversions({ db, clock }: Context): Promise<{ requeuedCount: number }> {
  const cut = await db.select({ id: prerollConversions.id }).from(prerollConversions).where(running);
  for (const { id } of cut) await rm(await conversionFile(id), { force: true });
  await db
    .update(prerollConversions)
    .set({
      status: "failed",
      endedAt: clock.now(),
      error: "Marquee ended in the middle of this conversion each time it was tried.",
    })
    .where(and(running, gte(prerollConversions.attempts, conversionAttemptsMax)));
  const requeued = await db
    .update(prerollConversions)
    .set({ status: "queued", progress: 0, startedAt: null })
    .where(
      and(
        running,
        inArray(
          prerollConversions.id,
          cut.map(({ id }) => id),
        ),
      ),
    )
    .returning({ id: prerollConversions.id });
  return { requeuedCount: requeued.length };
}
