import { sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import type { ClipKind, FitnessVerdict, ResolutionClass } from "@/domains/prerolls/constants";
import { hasTwin, pageCondition, resolutionClass } from "@/domains/prerolls/queries/page-conditions";
import { type Facets, facetsInput } from "@/domains/prerolls/schema/preroll-page";
import { query } from "@/platform/query";

interface Row {
  kind: ClipKind;
  fitness: FitnessVerdict;
  videoCodec: string;
  resolution: ResolutionClass;
  isEnabled: boolean;
  isManaged: boolean;
  missing: number;
  duplicates: number;
  count: number;
}

/** What the choices of a place would leave. Clips that are alike are counted together by the database. */
export const countFacets = query(
  { scope: "prerolls:read", input: facetsInput },
  async ({ db }, place): Promise<Facets> => {
    const rows: Row[] = await db
      .select({
        kind: prerolls.kind,
        fitness: prerolls.fitness,
        videoCodec: prerolls.videoCodec,
        resolution: resolutionClass.as("resolution"),
        isEnabled: prerolls.isEnabled,
        isManaged: prerolls.isManaged,
        missing: sql<number>`count(${prerolls.missingSince})::int`,
        duplicates: sql<number>`count(*) filter (where ${hasTwin})::int`,
        count: sql<number>`count(*)::int`,
      })
      .from(prerolls)
      .where(pageCondition(place))
      .groupBy(sql`1, 2, 3, 4, 5, 6`);
    return {
      total: sum(rows, (row) => row.count),
      kind: tally(rows, (row) => row.kind),
      fitness: tally(rows, (row) => row.fitness),
      videoCodec: tally(rows, (row) => row.videoCodec),
      resolution: tally(rows, (row) => row.resolution),
      isEnabled: tally(rows, (row) => row.isEnabled),
      isManaged: tally(rows, (row) => row.isManaged),
      missing: sum(rows, (row) => row.missing),
      duplicates: sum(rows, (row) => row.duplicates),
    };
  },
);

const sum = (rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

function tally<T>(rows: readonly Row[], of: (row: Row) => T): Array<{ value: T; count: number }> {
  const counts = new Map<T, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + row.count);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
