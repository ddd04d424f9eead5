import { and, inArray, isNull } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

export interface KnownSequence {
  id: number;
  name: string;
  isInline: boolean;
  updatedAt: Date;
}

/**
 * Sequences by their ids. Throws `not-found`, with the field if there is one, when one does not exist or was deleted.
 * `hold` keeps them from being deleted until the transaction ends, `change` from being changed as well.
 */
export async function requireSequences(
  db: Context["db"],
  ids: readonly number[],
  { field, lock }: { field?: string; lock?: "hold" | "change" } = {},
): Promise<Map<number, KnownSequence>> {
  if (ids.length === 0) return new Map();
  const wanted = db
    .select({
      id: sequences.id,
      name: sequences.name,
      isInline: sequences.isInline,
      updatedAt: sequences.updatedAt,
    })
    .from(sequences)
    .where(and(inArray(sequences.id, [...ids]), isNull(sequences.deletedAt)));
  const rows = await (lock ? wanted.for(lock === "hold" ? "share" : "update") : wanted);
  const found = new Map(rows.map((row) => [row.id, row]));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound(`There is no sequence ${missing}.`, { field });
  return found;
}

/** The same for one. */
export async function requireSequence(
  db: Context["db"],
  id: number,
  options: { field?: string; lock?: "hold" | "change" } = {},
): Promise<KnownSequence> {
  const found = (await requireSequences(db, [id], options)).get(id);
  if (!found) throw notFound(`There is no sequence ${id}.`, { field: options.field });
  return found;
}
