import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { programmeOverrides } from "@/db/schema/playback";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { readFillerId, readSequence, readSequences } from "@/domains/sequences/queries/read-sequences";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { type SequenceUsage, sequenceIdInput } from "@/domains/sequences/schema";
import type { Context } from "@/platform/context";
import { query } from "@/platform/query";

/** The saved ones, changed last first; those that belong to one schedule are not among them. */
export const listSequences = query({ scope: "sequences:read", input: z.void() }, ({ db }) =>
  readSequences(db, eq(sequences.isInline, false)),
);

export const getSequence = query({ scope: "sequences:read", input: sequenceIdInput }, ({ db }, { id }) =>
  readSequence(db, id),
);

/** What would lose a sequence, so that people can decide before they delete it. */
export async function readSequenceUsage(
  { db, clock }: Pick<Context, "db" | "clock">,
  id: number,
): Promise<SequenceUsage> {
  const { name } = await requireSequence(db, id);
  const [playing, fillerId, overrides] = await Promise.all([
    db
      .select({ id: schedules.id, name: schedules.name })
      .from(schedules)
      .where(and(eq(schedules.sequenceId, id), isNull(schedules.deletedAt)))
      .orderBy(schedules.id),
    readFillerId(db),
    db
      .select({ id: programmeOverrides.id })
      .from(programmeOverrides)
      .where(and(eq(programmeOverrides.sequenceId, id), gt(programmeOverrides.expiresAt, clock.now()))),
  ]);
  return {
    sequence: { id, name },
    schedules: playing,
    isFiller: fillerId === id,
    isOverride: overrides.length > 0,
  };
}

export const getSequenceUsage = query(
  { scope: "sequences:read", input: sequenceIdInput },
  (context, { id }) => readSequenceUsage(context, id),
);
