import { z } from "zod";
import { conversionStatuses } from "@/domains/prerolls/constants";
import { prerollIdsInput } from "@/domains/prerolls/schema/bulk";
import { rowId } from "@/lib/row-id";

export const conversionOutput = z.object({
  id: z.int(),
  prerollId: z.int(),
  /** Of the clip, as people call it. */
  name: z.string(),
  status: z.enum(conversionStatuses),
  /** From 0 to 1. */
  progress: z.number(),
  /** A sentence, when it failed. */
  error: z.string().nullable(),
  requestedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
});
export type Conversion = z.output<typeof conversionOutput>;

/** The conversion of a clip that has not ended. */
export const openConversion = z.object({
  id: z.int(),
  status: z.enum(["queued", "running"]),
  /** From 0 to 1. */
  progress: z.number(),
});
export type OpenConversion = z.output<typeof openConversion>;

export const conversionIdInput = z.object({ id: rowId("The conversion") });
export const convertPrerollsInput = prerollIdsInput;

/** A clip that cannot be queued does not keep the others from it. */
export const convertPrerollsOutput = z.object({
  conversions: z.array(conversionOutput),
  failures: z.array(z.object({ id: z.int(), reason: z.string() })),
});

/** Those under way first, then those that wait, then those that ended, newest first. */
export const listConversionsOutput = z.object({
  open: z.array(conversionOutput),
  ended: z.array(conversionOutput),
});

export const settleConversionsOutput = z.object({ requeuedCount: z.int() });
