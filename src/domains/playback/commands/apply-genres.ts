import { desc, lt } from "drizzle-orm";
import { genreApplications, genreOverrides } from "@/db/schema/playback";
import { readSettings } from "@/domains/operations/queries";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { genreApplicationsKept, genreOverrideMinSeconds } from "@/domains/playback/constants";
import { describeGenreApplied } from "@/domains/playback/core/describe-genre-applied";
import { findGenreMatch } from "@/domains/playback/queries/genre-mappings";
import { readGenreOverride } from "@/domains/playback/queries/read-genre-override";
import { readProgramme } from "@/domains/playback/queries/read-programme";
import { applyGenresInput, type GenreMatch } from "@/domains/playback/schema/genres";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";

/**
 * Puts on the category of the first genre that has one, for as long as `minutes` or the settings say, and never for
 * less than it takes to be seen (`genreOverrideMinSeconds`). The same title again only stays longer: nothing is
 * noted anew and no server is asked. Whether it plays is for the programme to say. Throws `not-found` when the
 * category is deleted in that instant.
 */
export const applyGenres = command(
  { scope: "playback:write", input: applyGenresInput, audit: null, transaction: "none" },
  async (context, { genres, ratingKey, minutes }) => {
    const { db, clock } = context;
    const [match, before, settings] = await Promise.all([
      findGenreMatch(db, genres),
      readGenreOverride(context),
      readSettings(db),
    ]);
    if (!match) {
      return { match, expiresAt: null, isPlaying: false, sentence: "None of these genres has a category." };
    }
    const now = clock.now();
    const ttlSeconds = minutes === undefined ? settings.genreOverrideTtlSeconds : minutes * 60;
    const expiresAt = new Date(now.getTime() + Math.max(ttlSeconds, genreOverrideMinSeconds) * 1000);
    const isSame =
      ratingKey !== undefined && before?.ratingKey === ratingKey && before.categoryId === match.category.id;
    await store(db, match, {
      ratingKey: ratingKey ?? null,
      appliedAt: isSame ? before.appliedAt : now,
      expiresAt: isSame && before.expiresAt > expiresAt ? before.expiresAt : expiresAt,
    });
    if (!isSame) {
      await note(db, match, ratingKey ?? null, now);
      await announce("programme");
      await refreshProgramme(context, {});
    }
    const { now: resolution, programme } = await readProgramme(context);
    const isItsTurn = resolution.outcome === "genre";
    const isPlaying = isItsTurn && programme.clips.length > 0;
    const reason = isItsTurn ? programme.warnings.join(" ") : resolution.reason;
    const sentence = describeGenreApplied({ ...match, isPlaying, reason });
    return { match, expiresAt: expiresAt.toISOString(), isPlaying, sentence };
  },
);

async function store(
  db: Context["db"],
  { mapping, category }: GenreMatch,
  when: { ratingKey: string | null; appliedAt: Date; expiresAt: Date },
): Promise<void> {
  const row = { categoryId: category.id, genre: mapping.genre, ...when };
  await db.transaction(async (transaction) => {
    await requireCategory(transaction, category.id, { lock: "hold" });
    await transaction
      .insert(genreOverrides)
      .values({ id: 1, ...row })
      .onConflictDoUpdate({ target: genreOverrides.id, set: row });
  });
}

async function note(
  db: Context["db"],
  { genre, category }: GenreMatch,
  ratingKey: string | null,
  at: Date,
): Promise<void> {
  await db.insert(genreApplications).values({ at, genre, categoryName: category.name, ratingKey });
  const [oldest] = await db
    .select({ id: genreApplications.id })
    .from(genreApplications)
    .orderBy(desc(genreApplications.id))
    .offset(genreApplicationsKept - 1)
    .limit(1);
  if (oldest) await db.delete(genreApplications).where(lt(genreApplications.id, oldest.id));
}
