import { z } from "zod";
import { scheduleNameMaxLength, schedulesAtOnceMax } from "@/domains/schedules/constants";
import { complainAbout, scheduleFields, scheduleIdInput, schedulePatch } from "@/domains/schedules/schema";
import { createSequenceInput } from "@/domains/sequences/schema";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

/** A sequence that belongs to the schedule alone, in the place of a saved one. */
const ownBlocks = createSequenceInput.shape.blocks.nullable();
const { id } = scheduleIdInput.shape;

/** A schedule as it will be stored; `blocks` are those of its own sequence when they change. */
export const wholeSchedule = scheduleFields
  .extend({ blocks: ownBlocks.optional() })
  .superRefine((schedule, context) => complainAbout(schedule, context, Boolean(schedule.blocks?.length)));
export type WholeSchedule = z.output<typeof wholeSchedule>;

const oneSequence = { error: "Give a saved sequence or blocks, not both.", path: ["blocks"] };

export const createScheduleInput = wholeSchedule.refine(
  ({ blocks, sequenceId }) => !blocks || sequenceId === null,
  oneSequence,
);

export const updateScheduleInput = schedulePatch
  .extend({
    id,
    /** Null: it no longer has a sequence of its own. Left out: as it was. */
    blocks: ownBlocks.optional(),
    /** The `updatedAt` of the schedule that was looked at: a later change by others is then not overwritten. */
    expectedUpdatedAt: z.iso.datetime().optional(),
  })
  .refine(({ blocks, sequenceId }) => !blocks || !sequenceId, oneSequence);

export const toggleScheduleInput = z.object({ id, isEnabled: scheduleFields.shape.isEnabled.unwrap() });

/** Without a name it is called after the original. */
export const duplicateScheduleInput = z.object({
  id,
  name: plainText({ what: "A name for the schedule", min: 1, max: scheduleNameMaxLength }).optional(),
});

const ids = z
  .array(rowId("The schedule"))
  .min(1, { error: "Choose at least one schedule." })
  .max(schedulesAtOnceMax, { error: `At most ${schedulesAtOnceMax} schedules can be changed at a time.` })
  .transform((list) => [...new Set(list)]);

export const scheduleIdsInput = z.object({ ids });
export const setEnabledManyInput = z.object({ ids, isEnabled: scheduleFields.shape.isEnabled.unwrap() });

/** A change of many: those that are no longer there do not keep the others from being changed. */
export const schedulesChanged = z.object({ changedIds: z.array(z.int()), missingIds: z.array(z.int()) });
