import { and, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { type FitnessCode, fitnessCodes, type fitnessVerdicts } from "@/domains/prerolls/constants";
import { query } from "@/platform/query";

/** How many clips will play, how many will not, and why. */
export const fitnessSummary = query({ scope: "prerolls:read", input: z.void() }, async ({ db }) => {
  const here = isNull(prerolls.deletedAt);
  // A file that is gone cannot be listened to: it has its turn when it is back.
  const waits = and(isNull(prerolls.inspectedAt), isNull(prerolls.missingSince));
  const total = sql<number>`count(*)::int`;
  const [verdictRows, codeRows] = await Promise.all([
    db
      .select({
        verdict: prerolls.fitness,
        prerollCount: total,
        uninspectedCount: sql<number>`count(*) filter (where ${waits})::int`,
      })
      .from(prerolls)
      .where(here)
      .groupBy(prerolls.fitness),
    db
      .select({ code: sql<FitnessCode>`found.code`, prerollCount: total })
      .from(prerolls)
      .innerJoin(sql`lateral unnest(${prerolls.fitnessCodes}) as found(code)`, sql`true`)
      .where(here)
      .groupBy(sql`found.code`)
      .orderBy(sql`count(*) desc`, sql`found.code`),
  ]);
  const counts = new Map(verdictRows.map((row) => [row.verdict, row.prerollCount]));
  return {
    verdicts: {
      fits: counts.get("fits") ?? 0,
      doubtful: counts.get("doubtful") ?? 0,
      unfit: counts.get("unfit") ?? 0,
      unknown: counts.get("unknown") ?? 0,
    } satisfies Record<(typeof fitnessVerdicts)[number], number>,
    // A code of rules that are gone is not told; the sweep judges its clip anew.
    findings: codeRows.filter(({ code }) => fitnessCodes.includes(code)),
    uninspectedCount: verdictRows.reduce((sum, row) => sum + row.uninspectedCount, 0),
  };
});
