import { z } from "zod";
import {
  genreApplicationsKept,
  genreMaxLength,
  genresMax,
  genreTtlMinutesMax,
} from "@/domains/playback/constants";
import { playModes } from "@/domains/prerolls/constants";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const named = z.object({ id: z.int(), name: z.string() });
const genre = plainText({ what: "A genre", min: 1, max: genreMaxLength }).refine(
  (text) => /[\p{L}\p{N}]/u.test(text),
  { error: "A genre is a word." },
);
const id = rowId("The mapping");
const categoryId = rowId("The category");

/** Films and shows of this genre bring on this category. */
export const genreMapping = z.object({ id: z.int(), genre: z.string(), category: named });
export type GenreMapping = z.output<typeof genreMapping>;

export const setGenreMappingInput = z.object({ genre, categoryId });
/** `isNew` false when another spelling of the genre was mapped already, and is changed now. */
export const setGenreMappingOutput = z.object({ mapping: genreMapping, isNew: z.boolean() });

/** What is left out stays as it is. */
export const updateGenreMappingInput = z.object({
  id,
  genre: genre.optional(),
  categoryId: categoryId.optional(),
});
export const genreMappingIdInput = z.object({ id });

const genres = z
  .array(z.string({ error: "A genre must be text." }).max(genreMaxLength * 5), {
    error: "Genres must be a list.",
  })
  .max(genresMax, { error: `At most ${genresMax} genres.` });

export const resolveGenresInput = z.object({ genres });

export const genreMatch = z.object({
  /** As it was asked. */
  genre: z.string(),
  mapping: z.object({ id: z.int(), genre: z.string() }),
  category: named.extend({ playMode: z.enum(playModes) }),
});
export type GenreMatch = z.output<typeof genreMatch>;
/** Null: none of the genres has a category. */
export const resolveGenresOutput = z.object({ match: genreMatch.nullable() });

const minutes = z
  .number({ error: "Minutes must be a number." })
  .positive({ error: "Minutes must be more than 0." })
  .max(genreTtlMinutesMax, { error: "A genre stays on for at most a day." })
  .optional();

export const applyGenresInput = z.object({
  genres,
  /** Of the film or show; looks at one title do not make an application each. */
  ratingKey: z.string().max(100).optional(),
  minutes,
});
export const applyTitleGenresInput = z.object({
  ratingKey: z
    .string({ error: "The number of a title is needed." })
    .regex(/^[\w-]{1,100}$/, { error: "The number of a title is as Plex writes it, such as 1234." }),
  minutes,
});
export const applyGenresOutput = z.object({
  match: genreMatch.nullable(),
  /** Null when nothing fits. */
  expiresAt: z.iso.datetime().nullable(),
  /** Whether it is what plays now: schedules or a choice by hand may come first. */
  isPlaying: z.boolean(),
  /** Says what became of it. */
  sentence: z.string(),
});

export const applyTitleGenresOutput = applyGenresOutput.extend({
  /** As the server has them. */
  genres: z.string().array(),
});

export const listGenreApplicationsInput = z.object({
  limit: z.int().min(1).max(genreApplicationsKept).default(10),
});
export const genreApplication = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  genre: z.string(),
  categoryName: z.string(),
  ratingKey: z.string().nullable(),
});
