import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import { nameBlocks } from "@/domains/sequences/core/name-blocks";
import type { ExportContent, ExportSequence } from "@/domains/sequences/core/share/export-content";
import { layOutBundle } from "@/domains/sequences/core/share/lay-out-bundle";
import { packExport } from "@/domains/sequences/core/share/pack-export";
import { readExportContent } from "@/domains/sequences/queries/export-content";
import { readBlocks } from "@/domains/sequences/queries/read-blocks";
import { type ExportPlan, exportBlocksInput, exportInput } from "@/domains/sequences/schema/share";
import { version } from "@/lib/version";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

/** One sequence, some, or all saved ones as a file to share. Throws `not-found` for one that does not exist. */
export const exportSequences = query(
  { scope: "sequences:read", input: exportInput },
  async ({ db, clock }, { ids, mode }) => {
    const content = await readExportContent(db, await readSaved(db, ids ?? null));
    const isSingle = ids?.length === 1;
    return packExport(content, { mode, isSingle, exportedAt: clock.now().toISOString(), version });
  },
);

/** Blocks that are not saved yet. Throws `not-found` for a category or a clip that does not exist. */
export const exportBlocks = query(
  { scope: "sequences:read", input: exportBlocksInput },
  async ({ db, clock }, { name, description, blocks, mode }) => {
    const planned = nameBlocks(blocks).map(({ key, ...block }) => ({ key, plan: { ...block, key } }));
    const sequence = { name, description: description ?? null, createdAt: null, blocks: planned };
    const content = await readExportContent(db, [sequence]);
    requireKnown(content);
    return packExport(content, { mode, isSingle: true, exportedAt: clock.now().toISOString(), version });
  },
);

/** What an export will hold and how large it is, and which clips it will have to go without. */
export const planExport = query(
  { scope: "sequences:read", input: exportInput },
  async (context, input): Promise<ExportPlan> => {
    const content = await readExportContent(context.db, await readSaved(context.db, input.ids ?? null));
    const isSingle = input.ids?.length === 1;
    const exportedAt = context.clock.now().toISOString();
    const { fileName, entries } = packExport(content, { mode: input.mode, isSingle, exportedAt, version });
    const { missing } = input.mode === "full_bundle" ? layOutBundle(content) : { missing: [] };
    return {
      fileName,
      sequenceCount: content.sequences.length,
      fileCount: entries.filter((entry) => entry.file !== null).length,
      totalBytes: entries.reduce((sum, entry) => sum + entry.sizeBytes, 0),
      missing: missing.map((clip) => ({
        name: clip.name,
        fileName: clip.fileName,
        sequences: namesOfUsers(content, clip.id),
      })),
    };
  },
);

async function readSaved(db: Context["db"], ids: number[] | null): Promise<ExportSequence[]> {
  const which = ids === null ? eq(sequences.isInline, false) : inArray(sequences.id, ids);
  const rows = await db
    .select()
    .from(sequences)
    .where(and(isNull(sequences.deletedAt), which))
    .orderBy(asc(sequences.id));
  const missing = ids?.find((id) => rows.every((row) => row.id !== id));
  if (missing !== undefined) throw notFound(`There is no sequence ${missing}.`);
  if (rows.length === 0) throw notFound("There is no sequence to export yet.");
  const blocks = await readBlocks(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, name, description, createdAt }) => ({
    name,
    description,
    createdAt,
    blocks: blocks.get(id) ?? [],
  }));
}

function requireKnown({ sequences: all, clips, categories }: ExportContent): void {
  for (const { plan } of all.flatMap((sequence) => sequence.blocks)) {
    if (plan.type === "random" && plan.categoryId !== null && !categories.has(plan.categoryId)) {
      throw notFound(`There is no category ${plan.categoryId}.`, { field: "blocks" });
    }
    const lost = plan.type === "fixed" ? plan.prerollIds.find((id) => !clips.has(id)) : undefined;
    if (lost !== undefined) throw notFound(`There is no clip ${lost}.`, { field: "blocks" });
  }
}

function namesOfUsers({ sequences: all, categories }: ExportContent, clipId: number): string[] {
  const holding = new Set(
    [...categories.values()].flatMap(({ id, clipIds }) => (clipIds.includes(clipId) ? [id] : [])),
  );
  const names = all.flatMap(({ name, blocks }) => {
    const uses = blocks.some(({ plan }) =>
      plan.type === "fixed"
        ? plan.prerollIds.includes(clipId)
        : plan.type === "random" && holding.has(plan.categoryId ?? 0),
    );
    return uses ? [name] : [];
  });
  return [...new Set(names)];
}
