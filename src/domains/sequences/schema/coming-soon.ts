import { z } from "zod";
import { comingSoonDefault, comingSoonMax, trailerSources } from "@/domains/sequences/constants";

const limitRange = `The limit is a whole number from 1 to ${comingSoonMax}.`;

export const listComingSoonInput = z.object({
  source: z.enum(trailerSources, { error: "The source is both, movies or tv." }).default("both"),
  /** Of each kind. */
  limit: z
    .int({ error: limitRange })
    .min(1, { error: limitRange })
    .max(comingSoonMax, { error: limitRange })
    .default(comingSoonDefault),
});

const comingTitle = z.object({
  title: z.string(),
  /** A day; null while nobody knows. */
  releaseDate: z.string().nullable(),
});
export type ComingTitle = z.output<typeof comingTitle>;

export const comingSoonOutput = z.object({ movies: comingTitle.array(), shows: comingTitle.array() });
