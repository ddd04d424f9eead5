import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { prerollCategories, prerolls } from "@/db/schema/prerolls";
import type { PrerollSort, ResolutionClass } from "@/domains/prerolls/constants";
import type { PageFilter, PrerollFilter } from "@/domains/prerolls/schema/preroll-page";

const shownName = sql`lower(coalesce(${prerolls.displayName}, ${prerolls.fileName}))`;

/** There are no nulls; said all the same, for an index is only used for the order it was made in. */
export const newestFirst: SQL[] = [
  sql`${prerolls.createdAt} desc nulls last`,
  sql`${prerolls.id} desc nulls last`,
];

const orders: Record<Exclude<PrerollSort, "category">, SQL[]> = {
  newest: newestFirst,
  oldest: [sql`${prerolls.createdAt} nulls first`, sql`${prerolls.id} nulls first`],
  name: [asc(shownName), asc(prerolls.id)],
  "name-desc": [desc(shownName), desc(prerolls.id)],
  longest: [desc(prerolls.durationSeconds), desc(prerolls.id)],
  shortest: [asc(prerolls.durationSeconds), asc(prerolls.id)],
  largest: [desc(prerolls.sizeBytes), desc(prerolls.id)],
  smallest: [asc(prerolls.sizeBytes), asc(prerolls.id)],
  // What was not measured comes last either way.
  loudest: [sql`${prerolls.loudnessLufs} desc nulls last`, asc(prerolls.id)],
  quietest: [asc(prerolls.loudnessLufs), asc(prerolls.id)],
};

export function orderOf(sort: PrerollSort, categoryId: PrerollFilter["categoryId"]): SQL[] {
  if (sort !== "category") return orders[sort];
  // Without a category there is no order of its own.
  return typeof categoryId === "number" ? categoryOrder(categoryId) : orders.newest;
}

/** The order in which a playlist plays the category. */
export function categoryOrder(id: number): SQL[] {
  const position = sql`(select ${prerollCategories.position} from ${prerollCategories}
    where ${prerollCategories.prerollId} = ${prerolls.id} and ${prerollCategories.categoryId} = ${id})`;
  return [asc(position), asc(prerolls.id)];
}

export function pageCondition(filter: PageFilter): SQL | undefined {
  const { tags, trash, ...place } = filter;
  return and(
    trash ? isNotNull(prerolls.deletedAt) : isNull(prerolls.deletedAt),
    tags?.length ? sql`${prerolls.tags} @> ${textArray(tags)}` : undefined,
    ...filterConditions(place),
    ...choiceConditions(filter),
  );
}

/** By the longer and by the shorter side, so that wide screen and upright clips fall where people expect them. */
export const resolutionClass = sql<ResolutionClass>`case
  when greatest(${prerolls.width}, ${prerolls.height}) >= 3200 or least(${prerolls.width}, ${prerolls.height}) >= 1800
    then 'uhd'
  when greatest(${prerolls.width}, ${prerolls.height}) >= 1700 or least(${prerolls.width}, ${prerolls.height}) >= 1000
    then 'full-hd'
  when greatest(${prerolls.width}, ${prerolls.height}) >= 1100 or least(${prerolls.width}, ${prerolls.height}) >= 650
    then 'hd'
  else 'sd' end`;

/**
 * Another clip of the library has the same content. Its columns by name: Drizzle leaves the table's name out of the
 * fields of a plain select, and they would be those of the twin.
 */
export const hasTwin = sql<boolean>`exists (select 1 from prerolls twin
  where twin.sha256 = prerolls.sha256 and twin.id <> prerolls.id and twin.deleted_at is null)`;

function choiceConditions(filter: PageFilter): Array<SQL | undefined> {
  const { kind, fitness, videoCodec, resolution, isEnabled, isManaged, isMissing, isDuplicate } = filter;
  return [
    kind && eq(prerolls.kind, kind),
    fitness && eq(prerolls.fitness, fitness),
    videoCodec === undefined ? undefined : eq(prerolls.videoCodec, videoCodec),
    resolution && sql`${resolutionClass} = ${resolution}`,
    isEnabled === undefined ? undefined : eq(prerolls.isEnabled, isEnabled),
    isManaged === undefined ? undefined : eq(prerolls.isManaged, isManaged),
    whether(isMissing, isNotNull(prerolls.missingSince), isNull(prerolls.missingSince)),
    whether(isDuplicate, hasTwin, sql`not ${hasTwin}`),
  ];
}

function whether(wanted: boolean | undefined, yes: SQL, no: SQL): SQL | undefined {
  if (wanted === undefined) return undefined;
  return wanted ? yes : no;
}

export function filterConditions({ search, categoryId }: PrerollFilter): Array<SQL | undefined> {
  const terms = (search ?? "").split(",").map((term) => term.trim().toLowerCase());
  const searched = sql`lower(concat_ws(chr(10), ${prerolls.displayName}, ${prerolls.fileName},
    array_to_string(${prerolls.tags}, chr(10))))`;
  return [
    ...terms.filter(Boolean).map((term) => sql`position(${term} in ${searched}) > 0`),
    categoryId === undefined ? undefined : inCategory(categoryId),
  ];
}

export function inCategory(id: number | "uncategorized"): SQL {
  const links = sql`select 1 from ${prerollCategories} where ${prerollCategories.prerollId} = ${prerolls.id}`;
  if (id === "uncategorized") return sql`not exists (${links})`;
  return sql`exists (${links} and ${eq(prerollCategories.categoryId, id)})`;
}

/** Drizzle writes a bare array as a list of values; Postgres wants one array. */
function textArray(values: readonly string[]): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}
