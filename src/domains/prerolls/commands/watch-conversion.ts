import { and, eq } from "drizzle-orm";
import { prerollConversions } from "@/db/schema/prerolls";
import type { ConversionRow } from "@/domains/prerolls/queries/read-conversions";
import type { Context } from "@/platform/context";
import { publish } from "@/platform/live-events";

/** Somebody cancelled it. */
export class ConversionCancelled extends Error {}

export interface ConversionWatch {
  /** Aborted, with `ConversionCancelled`, when the row does not run any more. */
  signal: AbortSignal;
  /** From 0 to 1; written down with the next look. */
  report(progress: number): void;
  stop(): void;
}

const everyMs = 1_000;

/** While a conversion runs: once a second its progress is written into its row, which also says when to stop. */
export function watchConversion({ db }: Context, { id, prerollId }: ConversionRow): ConversionWatch {
  const controller = new AbortController();
  let progress = 0;
  let written = 0;
  let isLooking = false;

  async function look(): Promise<void> {
    const current = progress;
    const [row] = await db
      .update(prerollConversions)
      .set({ progress: current })
      .where(and(eq(prerollConversions.id, id), eq(prerollConversions.status, "running")))
      .returning({ id: prerollConversions.id });
    if (!row) controller.abort(new ConversionCancelled("The conversion was cancelled."));
    else if (current !== written) publish("conversions", [prerollId]);
    written = current;
  }

  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    // The database may be away for a while; the next look tells more.
    look()
      .catch(() => undefined)
      .finally(() => {
        isLooking = false;
      });
  }, everyMs);

  return {
    signal: controller.signal,
    report: (now) => {
      progress = Math.max(progress, Math.min(1, now));
    },
    stop: () => clearInterval(timer),
  };
}
