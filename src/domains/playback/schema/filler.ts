import { z } from "zod";
import { fillerTypes } from "@/domains/playback/constants";
import { listLayouts } from "@/domains/sequences/constants";
import { rowId } from "@/lib/row-id";

const named = z.object({ id: z.int(), name: z.string() });

/** What plays when nothing else does. */
export const fillerOutput = z.object({
  isEnabled: z.boolean(),
  type: z.enum(fillerTypes),
  /** Null: not chosen, or deleted since. Kept while another type is chosen. */
  category: named.nullable(),
  sequence: named.nullable(),
  layout: z.enum(listLayouts),
  /** What the type asks for is not chosen, or was deleted: nothing plays until it is. */
  needsChoice: z.boolean(),
});
export type Filler = z.output<typeof fillerOutput>;

/** What is left out stays as it is. */
export const updateFillerInput = z.object({
  isEnabled: z.boolean({ error: "Enabled must be true or false." }).optional(),
  type: z.enum(fillerTypes, { error: `A type is one of ${fillerTypes.join(", ")}.` }).optional(),
  categoryId: rowId("The category").nullable().optional(),
  sequenceId: rowId("The sequence").nullable().optional(),
  layout: z.enum(listLayouts, { error: "The layout is grid or list." }).optional(),
});

export type FillerChanges = z.output<typeof updateFillerInput>;

export const updateFillerOutput = fillerOutput.extend({
  /** Whether it is what plays now. */
  isPlaying: z.boolean(),
  /** Says what became of it. */
  sentence: z.string(),
});
