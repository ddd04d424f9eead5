import { and, asc, desc, eq, isNull, notInArray } from "drizzle-orm";
import { z } from "zod";
import { prerollConversions, prerolls } from "@/db/schema/prerolls";
import { endedConversionsMax, openConversionsMax } from "@/domains/prerolls/constants";
import { isOpen } from "@/domains/prerolls/queries/read-conversion-states";
import { readConversions } from "@/domains/prerolls/queries/read-conversions";
import { prerollIdInput } from "@/domains/prerolls/schema/preroll";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

/** What is being converted or waits for it, and what ended lately. */
export const listConversions = query({ scope: "prerolls:read", input: z.void() }, async ({ db }) => {
  const running = desc(eq(prerollConversions.status, "running"));
  const [open, ended] = await Promise.all([
    readConversions(db, {
      where: isOpen,
      orderBy: [running, asc(prerollConversions.id)],
      limit: openConversionsMax,
    }),
    readConversions(db, {
      where: notInArray(prerollConversions.status, ["queued", "running"]),
      orderBy: [desc(prerollConversions.endedAt), desc(prerollConversions.id)],
      limit: endedConversionsMax,
    }),
  ]);
  return { open, ended };
});

/** The last conversion of a clip; null when it never had one. Throws `not-found` when there is no such clip. */
export const getConversion = query(
  { scope: "prerolls:read", input: prerollIdInput },
  async ({ db }, { id }) => {
    const [known] = await db
      .select({ id: prerolls.id })
      .from(prerolls)
      .where(and(eq(prerolls.id, id), isNull(prerolls.deletedAt)));
    if (!known) throw notFound(`There is no clip ${id}.`);
    const [conversion = null] = await readConversions(db, {
      where: eq(prerollConversions.prerollId, id),
      orderBy: [desc(prerollConversions.id)],
      limit: 1,
    });
    return conversion;
  },
);
