import { eq, sql } from "drizzle-orm";
import { sequenceBlockClips, sequenceBlocks } from "@/db/schema/sequences";
import { requireReferences } from "@/domains/sequences/commands/require-references";
import { nameBlocks } from "@/domains/sequences/core/name-blocks";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";
import type { Context } from "@/platform/context";

/**
 * Makes these the blocks of a sequence, in the place of those it has. Call it inside of a transaction. Throws
 * `not-found`, with the field, for a category or clip that does not exist; a clip in the trash may stay where it was.
 * `copyOf` is the sequence whose blocks these are, when it is another one.
 */
export async function storeBlocks(
  db: Context["db"],
  sequenceId: number,
  blocks: readonly PlannedBlock[],
  { field = "blocks", copyOf = sequenceId }: { field?: string; copyOf?: number } = {},
): Promise<void> {
  const before = await db
    .selectDistinct({ id: sequenceBlockClips.prerollId })
    .from(sequenceBlockClips)
    .where(eq(sequenceBlockClips.sequenceId, copyOf));
  await requireReferences(db, blocks, { field, keptClipIds: new Set(before.map((clip) => clip.id)) });
  await db.delete(sequenceBlocks).where(eq(sequenceBlocks.sequenceId, sequenceId));
  if (blocks.length === 0) return;
  const named = nameBlocks(blocks);
  await db
    .insert(sequenceBlocks)
    .values(named.map((block, position) => ({ sequenceId, position, ...toRow(block) })));
  const clips = named.flatMap((block, blockPosition) =>
    block.type === "fixed"
      ? block.prerollIds.map((prerollId, position) => ({ blockPosition, position, prerollId }))
      : [],
  );
  if (clips.length > 0) await insertClips(db, sequenceId, clips);
}

interface ClipRow {
  blockPosition: number;
  position: number;
  prerollId: number;
}

/** As one JSON text: fifty thousand rows would be more values than PostgreSQL takes at once. */
async function insertClips(db: Context["db"], sequenceId: number, clips: readonly ClipRow[]): Promise<void> {
  await db.execute(sql`
    insert into ${sequenceBlockClips} (sequence_id, block_position, position, preroll_id)
    select ${sequenceId}::int, "blockPosition", position, "prerollId"
    from json_to_recordset(${JSON.stringify(clips)}::json)
      as clip("blockPosition" int, position int, "prerollId" int)`);
}

function toRow(block: PlannedBlock & { key: string }) {
  const { key, type } = block;
  switch (block.type) {
    case "random": {
      const drawsFromSchedule = block.categoryId === null && !block.isCategoryGone;
      return { key, type, categoryId: block.categoryId, count: block.count, drawsFromSchedule };
    }
    case "fixed":
      return { key, type };
    case "trailers":
      return { key, type, source: block.source, mode: block.mode, count: block.count };
    case "coming-soon-list":
      return { key, type, layout: block.layout };
    case "dynamic-intro":
      return { key, type, template: block.template, theme: block.theme };
  }
}
