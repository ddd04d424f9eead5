import { eq, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { fitnessVersion } from "@/domains/prerolls/constants";
import { fitnessColumns } from "@/domains/prerolls/core/fitness-columns";
import { command } from "@/platform/command";
import { publish } from "@/platform/live-events";

/** Of clips judged by one call. */
const batchLength = 1_000;

/**
 * Judges clips by today's rules that were judged by older ones, or never. Nothing is opened: the facts are known.
 * Answers how many it judged; 0 when there are none left.
 */
export const judgeAnew = command(
  { scope: "prerolls:write", input: z.void(), audit: null },
  async ({ db, afterCommit }) => {
    const rows = await db
      .select()
      .from(prerolls)
      .where(lt(prerolls.fitnessVersion, fitnessVersion))
      .orderBy(prerolls.id)
      .limit(batchLength)
      .for("update");
    if (rows.length === 0) return { judgedCount: 0 };
    const judged = rows.map((row) => {
      const { fitness, fitnessCodes } = fitnessColumns(row);
      return { id: row.id, fitness, codes: fitnessCodes };
    });
    const values = sql`jsonb_to_recordset(${JSON.stringify(judged)}::jsonb) as judged(id int, fitness text, codes jsonb)`;
    await db
      .update(prerolls)
      .set({
        fitness: sql`judged.fitness`,
        fitnessCodes: sql`array(select jsonb_array_elements_text(judged.codes))`,
        fitnessVersion,
      })
      .from(values)
      .where(eq(prerolls.id, sql`judged.id`));
    afterCommit.push(() => publish("prerolls"));
    return { judgedCount: rows.length };
  },
);
