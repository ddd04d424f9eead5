import { and, count, desc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { programmeFiller } from "@/db/schema/playback";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { exampleThumbnailsMax } from "@/domains/sequences/constants";
import { expandSequence } from "@/domains/sequences/core/expand";
import type { SequencePools } from "@/domains/sequences/core/sequence-pools";
import { readBlocks, type StoredBlock } from "@/domains/sequences/queries/read-blocks";
import { readPlayableClips } from "@/domains/sequences/queries/read-playable-clips";
import { readPools } from "@/domains/sequences/queries/read-pools";
import { toBlockOutput } from "@/domains/sequences/queries/to-block-output";
import type { Sequence } from "@/domains/sequences/schema";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

/** Enough of a category for pictures, and to know that it is not empty. */
const clipsPerCategory = 2 * exampleThumbnailsMax;

/** Sequences that are not deleted, changed last first, in a number of queries that does not grow with them. */
export async function readSequences(db: Context["db"], where?: SQL): Promise<Sequence[]> {
  const rows = await db
    .select()
    .from(sequences)
    .where(and(isNull(sequences.deletedAt), where))
    .orderBy(desc(sequences.updatedAt), desc(sequences.id));
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [blocks, scheduleCounts, fillerId] = await Promise.all([
    readBlocks(db, ids),
    countSchedules(db, ids),
    readFillerId(db),
  ]);
  const plans = [...blocks.values()].flat().map((block) => block.plan);
  const pools = await readPools(db, plans, { clipsPerCategory });
  const examples = new Map([...blocks].map(([id, stored]) => [id, exampleIds(stored, pools)]));
  const named = plans.flatMap((plan) => (plan.type === "fixed" ? plan.prerollIds : []));
  const clips = await readPlayableClips(db, [...named, ...[...examples.values()].flat()]);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    isInline: row.isInline,
    blocks: (blocks.get(row.id) ?? []).map((block) => toBlockOutput(block, pools, clips)),
    thumbnails: (examples.get(row.id) ?? [])
      .flatMap((id) => clips.get(id)?.thumbnail ?? [])
      .slice(0, exampleThumbnailsMax),
    scheduleCount: scheduleCounts.get(row.id) ?? 0,
    isFiller: row.id === fillerId,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }));
}

/** Throws `not-found` for a sequence that does not exist, or was deleted. */
export async function readSequence(db: Context["db"], id: number): Promise<Sequence> {
  const [sequence] = await readSequences(db, eq(sequences.id, id));
  if (!sequence) throw notFound(`There is no sequence ${id}.`);
  return sequence;
}

/** Always the same ones, so that a card does not change its face while people look at it. */
function exampleIds(blocks: readonly StoredBlock[], pools: SequencePools): number[] {
  const plans = blocks.map((block) => block.plan);
  const { clips } = expandSequence(plans, pools, { seed: "example", defaultCategoryId: null });
  return [...new Set(clips.map((clip) => clip.id))];
}

async function countSchedules(db: Context["db"], ids: number[]): Promise<Map<number | null, number>> {
  const rows = await db
    .select({ id: schedules.sequenceId, count: count() })
    .from(schedules)
    .where(and(inArray(schedules.sequenceId, ids), isNull(schedules.deletedAt)))
    .groupBy(schedules.sequenceId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** The sequence that plays when nothing else does; null when that is something else, or switched off. */
export async function readFillerId(db: Context["db"]): Promise<number | null> {
  const [row] = await db
    .select({ id: programmeFiller.sequenceId })
    .from(programmeFiller)
    .where(and(eq(programmeFiller.isEnabled, true), eq(programmeFiller.type, "sequence")));
  return row?.id ?? null;
}
