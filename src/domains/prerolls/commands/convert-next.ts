import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { prerollConversions } from "@/db/schema/prerolls";
import { makeConversion } from "@/domains/prerolls/commands/make-conversion";
import { requeueCutConversions } from "@/domains/prerolls/commands/requeue-cut-conversions";
import type { ConversionRow } from "@/domains/prerolls/queries/read-conversions";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { publish } from "@/platform/live-events";
import { tryWithLock } from "@/platform/with-lock";

/** Whoever holds it converts; it falls with its process. */
export const converterLock = "prerolls.convert";

/**
 * Makes the conversion that waits longest, from beginning to end; one that fails says why in its row. Answers "idle"
 * when none waits and "busy" while another process converts: one at a time is all a small machine can do.
 */
export const convertNext = command(
  { scope: "prerolls:write", input: z.void(), audit: null, transaction: "none" },
  async (context): Promise<{ outcome: "converted" | "idle" | "busy" }> => {
    const turn = await tryWithLock(converterLock, 0, async () => {
      await requeueCutConversions(context);
      const next = await claimNext(context);
      if (!next) return "idle" as const;
      publish("library", [next.prerollId]);
      await makeConversion(context, next);
      publish("library", [next.prerollId]);
      return "converted" as const;
    });
    return { outcome: turn?.value ?? "busy" };
  },
);

async function claimNext({ db, clock }: Context): Promise<ConversionRow | null> {
  const [row] = await db
    .update(prerollConversions)
    .set({ status: "running", startedAt: clock.now(), attempts: sql`${prerollConversions.attempts} + 1` })
    .where(
      eq(
        prerollConversions.id,
        sql`(select id from preroll_conversions where status = 'queued' order by id limit 1 for update skip locked)`,
      ),
    )
    .returning();
  return row ?? null;
}
