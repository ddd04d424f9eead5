import { z } from "zod";
import { overrideHoursDefault, overrideHoursMax } from "@/domains/playback/constants";
import { refreshOutput } from "@/domains/playback/schema";
import { rowId } from "@/lib/row-id";

const named = z.object({ id: z.int(), name: z.string() });

export const applyCategoryInput = z.object({
  categoryId: rowId("The category"),
  hours: z
    .number({ error: "Hours must be a number." })
    .positive({ error: "Hours must be more than 0." })
    .max(overrideHoursMax, { error: `A choice by hand lasts at most ${overrideHoursMax} hours.` })
    .default(overrideHoursDefault),
});
export const applyCategoryOutput = refreshOutput.extend({
  category: named,
  expiresAt: z.iso.datetime(),
  /** Says what plays and until when. */
  sentence: z.string(),
});

export const applySequenceInput = z.object({
  sequenceId: rowId("The sequence"),
  minutes: z
    .number({ error: "Minutes must be a number." })
    .positive({ error: "Minutes must be more than 0." })
    .max(overrideHoursMax * 60, { error: `A choice by hand lasts at most ${overrideHoursMax} hours.` })
    .default(overrideHoursDefault * 60),
});
export const applySequenceOutput = refreshOutput.extend({
  sequence: named,
  expiresAt: z.iso.datetime(),
  /** Says what plays and until when. */
  sentence: z.string(),
});

/** Nothing: whatever is on. Else only if it is this one. */
export const clearOverrideInput = z
  .object({ categoryId: rowId("The category"), sequenceId: rowId("The sequence") })
  .partial()
  .optional();
export const clearOverrideOutput = refreshOutput.extend({
  /** Whether something was taken off. */
  wasOn: z.boolean(),
});
