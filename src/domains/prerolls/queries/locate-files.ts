import { basename, dirname } from "node:path";
import { and, asc, desc, eq, getTableColumns, isNull, or, sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import {
  locateThumbnailInput,
  locateVideoByNameInput,
  prerollIdInput,
} from "@/domains/prerolls/schema/preroll";
import { dataFolder } from "@/platform/data-folder";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

/** Where the video of a clip is, for the door that sends it. */
export const locateVideo = query(
  { scope: "prerolls:read", input: prerollIdInput },
  async ({ db }, { id }) => {
    const [row] = await db
      .select()
      .from(prerolls)
      .where(and(eq(prerolls.id, id), isNull(prerolls.deletedAt)));
    if (!row) throw notFound(`There is no clip ${id}.`);
    return locationOf(row);
  },
);

function locationOf(row: PrerollRow): { folder: string; name: string } {
  if (row.isManaged) return { folder: dataFolder("prerolls"), name: row.path };
  return { folder: dirname(prerollFile(row)), name: basename(row.path) };
}

/**
 * The same by the names that documented clients put into addresses: the clip's folder in the library, or a category
 * of it, and its file name. Else the one clip of that file name; nothing when several bear it.
 */
export const locateVideoByName = query(
  { scope: "prerolls:read", input: locateVideoByNameInput },
  async ({ db }, { folder, fileName }) => {
    const inFolder = sql<boolean>`(prerolls.is_managed and prerolls.path = ${`${folder}/${fileName}`})`;
    const inCategory = sql<boolean>`exists (select 1 from preroll_categories pc
      join categories c on c.id = pc.category_id
      where pc.preroll_id = prerolls.id and lower(c.name) = lower(${folder}))`;
    const rows = await db
      .select({ ...getTableColumns(prerolls), inFolder, inCategory })
      .from(prerolls)
      .where(and(eq(prerolls.fileName, fileName), isNull(prerolls.deletedAt)))
      .orderBy(desc(inFolder), desc(inCategory), asc(prerolls.id))
      .limit(2);
    const [first, second] = rows;
    if (!first || (second && !first.inFolder && !first.inCategory)) {
      throw notFound(`There is no clip ${fileName} in ${folder}.`);
    }
    return locationOf(first);
  },
);

/**
 * Where the picture of a clip is, or by its file name its filmstrip too. Clips in the trash show theirs too. Only
 * pictures of clips are ever found.
 */
export const locateThumbnail = query(
  { scope: "prerolls:read", input: locateThumbnailInput },
  async ({ db }, input) => {
    const which =
      "id" in input
        ? eq(prerolls.id, input.id)
        : or(eq(prerolls.thumbnail, input.fileName), eq(prerolls.filmstrip, input.fileName));
    const [row] = await db.select({ thumbnail: prerolls.thumbnail }).from(prerolls).where(which).limit(1);
    const name = "id" in input ? row?.thumbnail : row && input.fileName;
    if (!name) throw notFound("There is no such picture.");
    return { folder: dataFolder("thumbnails"), name };
  },
);
