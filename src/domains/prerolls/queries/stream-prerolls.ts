import { inArray, type SQL } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { readPrerolls } from "@/domains/prerolls/queries/read-prerolls";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import type { Context } from "@/platform/context";
import { existenceCheck } from "@/platform/files/which-exist";

/** So many clips are in memory at a time, however many there are. */
const batchLength = 500;

/**
 * The clips that fit, in this order, in batches. Their ids are read at once, so that the list is one of one moment,
 * and no connection is held while a slow reader takes its time; a clip that goes meanwhile is left out.
 */
export async function streamPrerolls(
  db: Context["db"],
  where: SQL | undefined,
  orderBy: SQL[],
): Promise<AsyncGenerator<Preroll[]>> {
  const rows = await db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(where)
    .orderBy(...orderBy);
  return batches(
    db,
    rows.map(({ id }) => id),
  );
}

async function* batches(db: Context["db"], ids: readonly number[]): AsyncGenerator<Preroll[]> {
  const whichExist = existenceCheck();
  for (let start = 0; start < ids.length; start += batchLength) {
    const batch = ids.slice(start, start + batchLength);
    const found = await readPrerolls(db, { where: inArray(prerolls.id, batch), whichExist });
    const byId = new Map(found.map((preroll) => [preroll.id, preroll]));
    yield batch.flatMap((id) => byId.get(id) ?? []);
  }
}
