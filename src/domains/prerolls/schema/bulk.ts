import { z } from "zod";
import { bulkMaxLength } from "@/domains/prerolls/constants";
import { tagsInput } from "@/domains/prerolls/schema/tags";
import { rowId } from "@/lib/row-id";

const categoryId = rowId("The category");

const prerollIds = z
  .array(rowId("The clip"))
  .min(1, { error: "Choose at least one clip." })
  .max(bulkMaxLength, { error: `At most ${bulkMaxLength} clips can be changed at a time.` });

export const prerollIdsInput = z.object({ ids: prerollIds });

export const categorizePrerollsInput = z.object({
  ids: prerollIds,
  categoryId,
  /** "move" also takes the clip out of its primary category; with it goes the file's folder. */
  how: z.enum(["add", "move", "remove"]),
});

export const tagPrerollsInput = z.object({
  ids: prerollIds,
  add: tagsInput.optional(),
  remove: tagsInput.optional(),
});

export const enablePrerollsInput = z.object({
  ids: prerollIds,
  isEnabled: z.boolean({ error: "must be true or false" }),
});

/** A change of many, clip by clip: one that fails does not keep the others from being changed. */
export const bulkOutput = z.object({
  changedIds: z.array(z.int()),
  failures: z.array(z.object({ id: z.int(), reason: z.string() })),
});
export type BulkOutcome = z.output<typeof bulkOutput>;
