import { and, desc, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { CategoryReference } from "@/domains/prerolls/schema/category";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { whichExist } from "@/platform/files/which-exist";

interface CategoryLink extends CategoryReference {
  isPrimary: boolean;
}

/** By name and not through the columns: Drizzle leaves the table's name out of the fields of a plain select. */
const links = sql<CategoryLink[]>`coalesce((
  select json_agg(json_build_object('id', c.id, 'name', c.name, 'isPrimary', pc.is_primary)
    order by pc.is_primary desc, c.name)
  from preroll_categories pc join categories c on c.id = pc.category_id
  where pc.preroll_id = prerolls.id), '[]'::json)`;

export interface ReadOptions {
  where: SQL | undefined;
  orderBy?: SQL[];
  offset?: number;
  limit?: number;
}

/** Clips with their categories, and whether their files are there: one query for all of it. Newest first. */
export async function readPrerolls(db: Context["db"], options: ReadOptions): Promise<Preroll[]> {
  const query = db
    .select({ ...getTableColumns(prerolls), links })
    .from(prerolls)
    .where(options.where)
    .orderBy(...(options.orderBy ?? [desc(prerolls.createdAt), desc(prerolls.id)]))
    .offset(options.offset ?? 0)
    .$dynamic();
  const rows = await (options.limit === undefined ? query : query.limit(options.limit));
  const existing = await whichExist(rows.map(prerollFile));
  return rows.map((row) => toPreroll(row, existing.has(prerollFile(row))));
}

/** Throws `not-found` for a clip that does not exist, or that lies in the trash. */
export async function readPreroll(db: Context["db"], id: number): Promise<Preroll> {
  const [preroll] = await readPrerolls(db, { where: and(eq(prerolls.id, id), isNull(prerolls.deletedAt)) });
  if (!preroll) throw notFound(`There is no clip ${id}.`);
  return preroll;
}

function toPreroll(row: PrerollRow & { links: CategoryLink[] }, fileExists: boolean): Preroll {
  const primary = row.links.find((link) => link.isPrimary);
  return {
    id: row.id,
    fileName: row.fileName,
    displayName: row.displayName,
    description: row.description,
    tags: row.tags,
    path: prerollFile(row),
    isManaged: row.isManaged,
    isEnabled: row.isEnabled,
    fileExists,
    sizeBytes: row.sizeBytes,
    durationSeconds: row.durationSeconds,
    container: row.container,
    videoCodec: row.videoCodec,
    audioCodec: row.audioCodec,
    width: row.width,
    height: row.height,
    frameRate: row.frameRate,
    sha256: row.sha256,
    thumbnail: row.thumbnail,
    category: primary ? { id: primary.id, name: primary.name } : null,
    categories: row.links.map(({ id, name }) => ({ id, name })),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
