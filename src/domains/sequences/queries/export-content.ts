import { stat } from "node:fs/promises";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { categories, prerollCategories, prerolls } from "@/db/schema/prerolls";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type {
  ExportCategory,
  ExportClip,
  ExportContent,
  ExportSequence,
} from "@/domains/sequences/core/share/export-content";
import { groupByKeys } from "@/domains/sequences/core/share/group-by-keys";
import { usableClip } from "@/domains/sequences/queries/usable-clip";
import type { Context } from "@/platform/context";

/**
 * Gathers what sequences name: their categories with the clips that they play, and all clips with their categories
 * and their files. A number of queries that does not grow with the sequences, and one look at each file.
 */
export async function readExportContent(
  db: Context["db"],
  sequences: ExportSequence[],
): Promise<ExportContent> {
  const plans = sequences.flatMap((sequence) => sequence.blocks.map(({ plan }) => plan));
  const categoryIds = [
    ...new Set(plans.flatMap((plan) => (plan.type === "random" ? (plan.categoryId ?? []) : []))),
  ];
  const found = await readCategories(db, categoryIds);
  const named = plans.flatMap((plan) => (plan.type === "fixed" ? plan.prerollIds : []));
  const members = [...found.values()].flatMap((category) => category.clipIds);
  const clips = await readClips(db, [...new Set([...named, ...members])]);
  return { sequences, categories: found, clips };
}

async function readCategories(db: Context["db"], ids: number[]): Promise<Map<number, ExportCategory>> {
  if (ids.length === 0) return new Map();
  const [rows, links] = await Promise.all([
    db.select().from(categories).where(inArray(categories.id, ids)),
    db
      .select({ categoryId: prerollCategories.categoryId, clipId: prerolls.id })
      .from(prerollCategories)
      .innerJoin(prerolls, eq(prerolls.id, prerollCategories.prerollId))
      .where(and(inArray(prerollCategories.categoryId, ids), usableClip))
      .orderBy(asc(prerollCategories.position), asc(prerolls.id)),
  ]);
  const clipIds = groupByKeys(links, (link) => [link.categoryId]);
  const byId = new Map(
    rows.map(({ id, name, description, playMode }) => {
      const members = clipIds.get(id) ?? [];
      return [id, { id, name, description, playMode, clipIds: members.map((link) => link.clipId) }];
    }),
  );
  // In the order in which the blocks name them.
  const ordered = ids.flatMap((id) => byId.get(id) ?? []);
  return new Map(ordered.map((category) => [category.id, category]));
}

/** So many files are looked at together. */
const lookedAtOnce = 64;

async function readClips(db: Context["db"], ids: number[]): Promise<Map<number, ExportClip>> {
  if (ids.length === 0) return new Map();
  const [rows, links] = await Promise.all([
    db.select().from(prerolls).where(inArray(prerolls.id, ids)).orderBy(asc(prerolls.id)),
    db
      .select({ clipId: prerollCategories.prerollId, name: categories.name })
      .from(prerollCategories)
      .innerJoin(categories, eq(categories.id, prerollCategories.categoryId))
      .where(inArray(prerollCategories.prerollId, ids))
      .orderBy(asc(prerollCategories.prerollId), desc(prerollCategories.isPrimary), asc(categories.id)),
  ]);
  const namesOf = groupByKeys(links, (link) => [link.clipId]);
  const clips = new Map<number, ExportClip>();
  for (let start = 0; start < rows.length; start += lookedAtOnce) {
    const part = rows.slice(start, start + lookedAtOnce);
    const sizes = await Promise.all(part.map((row) => (row.deletedAt ? null : fileSize(prerollFile(row)))));
    for (const [index, row] of part.entries()) {
      const size = sizes[index] ?? null;
      clips.set(row.id, {
        id: row.id,
        name: row.displayName ?? row.fileName,
        fileName: row.fileName,
        sha256: row.sha256,
        communityId: row.communityId,
        categoryNames: (namesOf.get(row.id) ?? []).map((link) => link.name),
        tags: row.tags,
        description: row.description,
        durationSeconds: row.durationSeconds,
        sizeBytes: size ?? row.sizeBytes,
        file: size === null ? null : prerollFile(row),
      });
    }
  }
  return clips;
}

async function fileSize(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}
