import { and, eq } from "drizzle-orm";
import { prerollConversions } from "@/db/schema/prerolls";
import { isOpen } from "@/domains/prerolls/queries/read-conversion-states";
import { readConversions } from "@/domains/prerolls/queries/read-conversions";
import { conversionIdInput } from "@/domains/prerolls/schema/conversion";
import { command } from "@/platform/command";
import { conflict, notFound } from "@/platform/errors";
import { publish } from "@/platform/live-events";

/**
 * Takes a conversion out of the line, or ends it in the middle: the converter looks at its row every second. The
 * clip stays as it is. Throws `not-found`, or `conflict` when it has ended already.
 */
export const cancelConversion = command(
  { scope: "prerolls:write", input: conversionIdInput, audit: "preroll.cancel-conversion" },
  async ({ db, clock, afterCommit }, { id }) => {
    const [cancelled] = await db
      .update(prerollConversions)
      .set({ status: "cancelled", endedAt: clock.now() })
      .where(and(eq(prerollConversions.id, id), isOpen))
      .returning({ id: prerollConversions.id });
    const [conversion] = await readConversions(db, {
      where: eq(prerollConversions.id, id),
      orderBy: [],
      limit: 1,
    });
    if (!conversion) throw notFound(`There is no conversion ${id}.`);
    if (!cancelled) throw conflict("This conversion has ended already.");
    afterCommit.push(() => publish("library", [conversion.prerollId]));
    return conversion;
  },
  ({ name }) => name,
);
