import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { judgeFitness } from "@/domains/prerolls/core/judge-fitness";
import { newestFirst } from "@/domains/prerolls/queries/page-conditions";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import {
  type ConversionState,
  readConversionStates,
} from "@/domains/prerolls/queries/read-conversion-states";
import { type ClipCategories, readLinks } from "@/domains/prerolls/queries/read-links";
import { readClipAbout } from "@/domains/prerolls/schema/clip-kind";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { whichExist } from "@/platform/files/which-exist";

export interface ReadOptions {
  where: SQL | undefined;
  orderBy?: SQL[];
  offset?: number;
  limit?: number;
  /** Given by those who read many batches: a folder is then looked into once. */
  whichExist?: typeof whichExist;
}

/** Clips with their categories, and whether their files are there, in four queries. Newest first. */
export async function readPrerolls(db: Context["db"], options: ReadOptions): Promise<Preroll[]> {
  const query = db
    .select()
    .from(prerolls)
    .where(options.where)
    .orderBy(...(options.orderBy ?? newestFirst))
    .offset(options.offset ?? 0)
    .$dynamic();
  const rows = await (options.limit === undefined ? query : query.limit(options.limit));
  const ids = rows.map((row) => row.id);
  const [linksOf, conversionOf, existing] = await Promise.all([
    readLinks(db, ids),
    readConversionStates(db, ids),
    (options.whichExist ?? whichExist)(rows.map(prerollFile)),
  ]);
  return rows.map((row) =>
    toPreroll(row, linksOf(row.id), conversionOf(row.id), existing.has(prerollFile(row))),
  );
}

/** Those of the clips that exist, in the order of the ids. */
export async function readPrerollsInOrder(db: Context["db"], ids: readonly number[]): Promise<Preroll[]> {
  if (ids.length === 0) return [];
  const found = await readPrerolls(db, { where: inArray(prerolls.id, [...ids]) });
  const byId = new Map(found.map((preroll) => [preroll.id, preroll]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Throws `not-found` for a clip that does not exist, or that lies in the trash. */
export async function readPreroll(db: Context["db"], id: number): Promise<Preroll> {
  const [preroll] = await readPrerolls(db, { where: and(eq(prerolls.id, id), isNull(prerolls.deletedAt)) });
  if (!preroll) throw notFound(`There is no clip ${id}.`);
  return preroll;
}

function toPreroll(
  row: PrerollRow,
  { primary, all }: ClipCategories,
  conversion: ConversionState,
  fileExists: boolean,
): Preroll {
  return {
    id: row.id,
    fileName: row.fileName,
    displayName: row.displayName,
    description: row.description,
    tags: row.tags,
    path: prerollFile(row),
    isManaged: row.isManaged,
    isEnabled: row.isEnabled,
    kind: row.kind,
    about: readClipAbout(row.kind, row.kindDetails),
    communityId: row.communityId,
    isExcludedFromMatching: row.excludedFromMatching,
    fileExists,
    missingSince: row.missingSince?.toISOString() ?? null,
    sizeBytes: row.sizeBytes,
    durationSeconds: row.durationSeconds,
    container: row.container,
    videoCodec: row.videoCodec,
    audioCodec: row.audioCodec,
    width: row.width,
    height: row.height,
    frameRate: row.frameRate,
    bitRate: row.bitRate,
    pixelFormat: row.pixelFormat,
    videoProfile: row.videoProfile,
    hdr: row.hdr,
    isInterlaced: row.isInterlaced,
    audioChannels: row.audioChannels,
    loudnessLufs: row.loudnessLufs,
    inspectedAt: row.inspectedAt?.toISOString() ?? null,
    fitness: judgeFitness(row),
    ...conversion,
    sha256: row.sha256,
    thumbnail: row.thumbnail,
    filmstrip: row.filmstrip,
    category: primary,
    categories: all,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
