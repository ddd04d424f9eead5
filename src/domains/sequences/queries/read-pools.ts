import { and, desc, inArray, sql } from "drizzle-orm";
import { categories, prerolls } from "@/db/schema/prerolls";
import { type ClipAbout, readClipAbout } from "@/domains/prerolls/schema/clip-kind";
import type { PlannedBlock, PooledClip, SequencePools } from "@/domains/sequences/core/sequence-pools";
import { clipState, unusableClip, usableClip } from "@/domains/sequences/queries/usable-clip";
import { clipName } from "@/lib/clip-name";
import type { Context } from "@/platform/context";

export interface PoolOptions {
  /** Categories that blocks may fall back to. */
  defaultCategoryIds?: readonly number[];
  /** How many clips of a category are read: for pictures and problems a few suffice. All of them unless told. */
  clipsPerCategory?: number;
}

/** What these blocks draw from: at most one query each for categories, clips, and trailers with generated videos. */
export async function readPools(
  db: Context["db"],
  blocks: readonly PlannedBlock[],
  { defaultCategoryIds = [], clipsPerCategory }: PoolOptions = {},
): Promise<SequencePools> {
  const wanted = blocks.map((block) => (block.type === "random" ? block.categoryId : null));
  const categoryIds = new Set([...wanted, ...defaultCategoryIds].filter((id) => id !== null));
  const clipIds = new Set(blocks.flatMap((block) => (block.type === "fixed" ? block.prerollIds : [])));
  const kinds = new Set(blocks.flatMap(({ type }) => kindOf[type]));
  const [pooledCategories, clips, about] = await Promise.all([
    readCategoryPools(db, [...categoryIds], clipsPerCategory),
    readClipPool(db, [...clipIds]),
    readAbout(db, [...kinds]),
  ]);
  return {
    categories: pooledCategories,
    clips,
    trailers: about.filter((clip) => clip.kind === "trailer"),
    lists: about.filter((clip) => clip.kind === "coming-soon-list"),
    intros: about.filter((clip) => clip.kind === "dynamic-intro"),
  };
}

type SearchedKind = Exclude<ClipAbout["kind"], "clip">;
const kindOf: Record<PlannedBlock["type"], SearchedKind[]> = {
  random: [],
  fixed: [],
  trailers: ["trailer"],
  "coming-soon-list": ["coming-soon-list"],
  "dynamic-intro": ["dynamic-intro"],
};

/** Numbers alone, as one JSON text a category: ten thousand rows would cost far more than they tell. */
async function readCategoryPools(
  db: Context["db"],
  ids: number[],
  limit?: number,
): Promise<SequencePools["categories"]> {
  if (ids.length === 0) return new Map();
  const clipIds = sql<number[]>`(
    select coalesce(json_agg(member.preroll_id), '[]'::json) from (
      select preroll_id from preroll_categories
      where preroll_categories.category_id = categories.id and not exists (
        select 1 from prerolls where prerolls.id = preroll_categories.preroll_id and (${unusableClip}))
      order by preroll_categories.position, preroll_id limit ${limit ?? null}
    ) member)`;
  const rows = await db
    .select({ id: categories.id, name: categories.name, clipIds })
    .from(categories)
    .where(inArray(categories.id, ids));
  return new Map(rows.map(({ id, ...category }) => [id, category]));
}

async function readClipPool(db: Context["db"], ids: number[]): Promise<Map<number, PooledClip>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: prerolls.id,
      fileName: prerolls.fileName,
      displayName: prerolls.displayName,
      isEnabled: prerolls.isEnabled,
      deletedAt: prerolls.deletedAt,
      missingSince: prerolls.missingSince,
    })
    .from(prerolls)
    .where(inArray(prerolls.id, ids));
  return new Map(rows.map((row) => [row.id, { name: clipName(row), state: clipState(row) }]));
}

/** Trailers and generated videos that can play, the newest first. */
async function readAbout(db: Context["db"], kinds: SearchedKind[]) {
  if (kinds.length === 0) return [];
  const rows = await db
    .select({ id: prerolls.id, kind: prerolls.kind, details: prerolls.kindDetails })
    .from(prerolls)
    .where(and(inArray(prerolls.kind, kinds), usableClip))
    .orderBy(desc(prerolls.createdAt), desc(prerolls.id));
  return rows.flatMap(({ id, kind, details }) => {
    const about = readClipAbout(kind, details);
    return about ? [{ ...about, id }] : [];
  });
}
