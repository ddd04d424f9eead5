import { basename, dirname } from "node:path";
import { and, eq, isNull, or } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import { locateThumbnailInput, prerollIdInput } from "@/domains/prerolls/schema/preroll";
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
    if (row.isManaged) return { folder: dataFolder("prerolls"), name: row.path };
    return { folder: dirname(prerollFile(row)), name: basename(row.path) };
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
