import { and, asc, count, eq, gt, isNull, sql } from "drizzle-orm";
import { genreMappings, genreOverrides, programmeFiller, programmeOverrides } from "@/db/schema/playback";
import { libraryFolders, prerollCategories, prerolls } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { sequenceBlocks, sequences } from "@/db/schema/sequences";
import { readCategory } from "@/domains/prerolls/queries/categories";
import { type CategoryImpact, type CategoryUsage, categoryIdInput } from "@/domains/prerolls/schema/category";
import type { Context } from "@/platform/context";
import { query } from "@/platform/query";

type Reader = Pick<Context, "db" | "clock">;

/** Everything that names a category. Throws `not-found` for one that does not exist. */
export async function readCategoryUsage({ db, clock }: Reader, id: number): Promise<CategoryUsage> {
  const { name } = await readCategory(db, id);
  const schedule = { id: schedules.id, name: schedules.name, isEnabled: schedules.isEnabled };
  const byName = asc(sql`lower(${schedules.name})`);
  const isThere = isNull(schedules.deletedAt);
  const now = clock.now();
  const [playing, fallingBack, drawing, genres, filler, applied, byGenre, folders] = await Promise.all([
    db
      .select(schedule)
      .from(schedules)
      .where(and(isThere, eq(schedules.categoryId, id)))
      .orderBy(byName),
    db
      .select(schedule)
      .from(schedules)
      .where(and(isThere, eq(schedules.fallbackCategoryId, id)))
      .orderBy(byName),
    db
      .select({ id: sequences.id, name: sequences.name, blockCount: count() })
      .from(sequenceBlocks)
      .innerJoin(sequences, eq(sequences.id, sequenceBlocks.sequenceId))
      .where(
        and(eq(sequenceBlocks.categoryId, id), eq(sequences.isInline, false), isNull(sequences.deletedAt)),
      )
      .groupBy(sequences.id)
      .orderBy(asc(sql`lower(${sequences.name})`)),
    db
      .select({ genre: genreMappings.genre })
      .from(genreMappings)
      .where(eq(genreMappings.categoryId, id))
      .orderBy(asc(genreMappings.genreKey)),
    db
      .select({ id: programmeFiller.id })
      .from(programmeFiller)
      .where(and(eq(programmeFiller.categoryId, id), eq(programmeFiller.isEnabled, true))),
    db
      .select({ id: programmeOverrides.id })
      .from(programmeOverrides)
      .where(and(eq(programmeOverrides.categoryId, id), gt(programmeOverrides.expiresAt, now))),
    db
      .select({ id: genreOverrides.id })
      .from(genreOverrides)
      .where(and(eq(genreOverrides.categoryId, id), gt(genreOverrides.expiresAt, now))),
    db
      .select({ id: libraryFolders.id, path: libraryFolders.path })
      .from(libraryFolders)
      .where(eq(libraryFolders.categoryId, id))
      .orderBy(asc(libraryFolders.path)),
  ]);
  return {
    category: { id, name },
    schedules: playing,
    fallbackSchedules: fallingBack,
    sequences: drawing,
    genres: genres.map(({ genre }) => genre),
    isFiller: filler.length > 0,
    isOverride: applied.length + byGenre.length > 0,
    folders,
  };
}

export const getCategoryUsage = query({ scope: "prerolls:read", input: categoryIdInput }, (context, { id }) =>
  readCategoryUsage(context, id),
);

/** What would go with a category, in numbers, so that people can decide before they delete it. */
export async function readCategoryImpact(context: Reader, id: number): Promise<CategoryImpact> {
  const { db } = context;
  const [category, usage, uncategorized] = await Promise.all([
    readCategory(db, id),
    readCategoryUsage(context, id),
    db
      .select({ count: count() })
      .from(prerollCategories)
      .innerJoin(prerolls, eq(prerolls.id, prerollCategories.prerollId))
      .where(
        sql`${prerollCategories.categoryId} = ${id} and ${isNull(prerolls.deletedAt)} and not exists (
          select 1 from ${prerollCategories} other
          where other.preroll_id = ${prerolls.id} and other.category_id <> ${id})`,
      ),
  ]);
  return {
    category: usage.category,
    isSystem: category.isSystem,
    prerollCount: category.prerollCount,
    uncategorizedCount: uncategorized[0]?.count ?? 0,
    scheduleCount: usage.schedules.length,
    fallbackScheduleCount: usage.fallbackSchedules.length,
    sequenceCount: usage.sequences.length,
    genreMappingCount: usage.genres.length,
    isFiller: usage.isFiller,
    isOverride: usage.isOverride,
  };
}

export const getCategoryImpact = query(
  { scope: "prerolls:read", input: categoryIdInput },
  (context, { id }) => readCategoryImpact(context, id),
);
