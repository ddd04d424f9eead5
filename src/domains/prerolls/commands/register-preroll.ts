import { realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, normalize, relative, sep } from "node:path";
import { and, eq, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { inspectClip } from "@/domains/prerolls/commands/inspect-clip";
import { linkCategories } from "@/domains/prerolls/commands/link-categories";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { requireTags } from "@/domains/prerolls/commands/require-tags";
import { extensionProblem } from "@/domains/prerolls/core/extensions";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { registerPrerollInput } from "@/domains/prerolls/schema/preroll";
import { displayNameOf } from "@/lib/display-name";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { env } from "@/platform/env";
import { invalid, notFound } from "@/platform/errors";
import { hashFile } from "@/platform/files/hash-file";

/**
 * Takes a video into the library where it lies; Marquee will not move or delete it. A file somebody put into the
 * library's own folder becomes a managed clip. A path that is known already is answered and not registered twice.
 * Throws `invalid` for a path that is not absolute or no playable video, `not-found` for no file and no category.
 */
export const registerPreroll = command(
  { scope: "prerolls:write", input: registerPrerollInput, audit: "preroll.register", transaction: "none" },
  async (context, input) => {
    const place = await placeOf(input.path);
    const tags = requireTags(input.tags);
    const categoryIds = input.categoryId ? [input.categoryId] : [];
    await requireCategories(context.db, categoryIds);
    const known = await findByPath(context.db, place.path);
    if (known !== null) return { alreadyExists: true, preroll: await readPreroll(context.db, known) };

    const fileName = basename(place.absolute);
    const [{ thumbnail, ...facts }, sha256, { size, mtimeMs }] = await Promise.all([
      inspectClip(place.absolute, fileName),
      hashFile(/* turbopackIgnore: true */ place.absolute),
      stat(/* turbopackIgnore: true */ place.absolute),
    ]);
    const id = await insertOnce(context.db, place.path, categoryIds, {
      ...facts,
      fileName,
      thumbnail,
      sha256,
      path: place.path,
      isManaged: place.isManaged,
      sizeBytes: size,
      fileModifiedMs: Math.floor(mtimeMs),
      displayName: input.displayName || displayNameOf(fileName),
      tags,
      createdAt: context.clock.now(),
      updatedAt: context.clock.now(),
    }).catch(async (error: unknown) => {
      await removePictures({ thumbnail });
      throw error;
    });
    if (id.isNew) announceClips(context, [id.id]);
    else await removePictures({ thumbnail });
    return { alreadyExists: !id.isNew, preroll: await readPreroll(context.db, id.id) };
  },
  ({ preroll }) => preroll.path,
);

interface RegisteredPlace {
  absolute: string;
  /** As the column keeps it. */
  path: string;
  isManaged: boolean;
}

async function placeOf(given: string): Promise<RegisteredPlace> {
  const field = "path";
  if (!isAbsolute(given)) {
    throw invalid("path: Give the whole path of the file, from the root on.", { field });
  }
  const absolute = normalize(given);
  const problem = extensionProblem(basename(absolute));
  if (problem) throw invalid(`path: ${problem}`, { field });
  const real = await realFile(absolute);
  // Judged by where it really is: a link is no way around it.
  const library = await realpath(dataFolder("prerolls"));
  if (real.startsWith(library + sep)) {
    return { absolute: real, path: relative(library, real).split(sep).join("/"), isManaged: true };
  }
  if (real.startsWith((await realpath(env().dataDir)) + sep)) {
    throw invalid("path: This file is in a folder that Marquee itself empties; put it elsewhere first.", {
      field,
    });
  }
  if (basename(real) !== basename(absolute)) {
    throw invalid("path: This is a link to another file; register that file itself.", { field });
  }
  return { absolute, path: absolute, isManaged: false };
}

async function realFile(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    if (!(await stat(real)).isFile()) throw invalid("path: This is not a file.", { field: "path" });
    return real;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw notFound("There is no such file on the machine that runs Marquee.", { field: "path" });
    }
    if (code === "EACCES") throw invalid("path: Marquee may not read this file.", { field: "path" });
    throw error;
  }
}

async function findByPath(db: Context["db"], path: string): Promise<number | null> {
  const [row] = await db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(and(eq(prerolls.path, path), isNull(prerolls.deletedAt)));
  return row?.id ?? null;
}

/** Two that register one file at once meet under the lock, and the second finds it known. */
function insertOnce(
  db: Context["db"],
  path: string,
  categoryIds: number[],
  values: typeof prerolls.$inferInsert,
): Promise<{ id: number; isNew: boolean }> {
  return db.transaction(async (transaction) => {
    await lockLibrary(transaction);
    const known = await findByPath(transaction, path);
    if (known !== null) return { id: known, isNew: false };
    const [row] = await transaction.insert(prerolls).values(values).returning({ id: prerolls.id });
    if (!row) throw new Error("insert answered no row");
    await linkCategories(transaction, row.id, { ids: categoryIds, primaryId: categoryIds[0] ?? null });
    return { id: row.id, isNew: true };
  });
}
