import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { and, isNull, sql } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { uniqueName } from "@/lib/unique-name";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { type LibraryPath, libraryEntry, libraryPath } from "@/platform/files/library-path";

export interface Place {
  /** Relative to the library, as the column keeps it. */
  relative: string;
  fileName: string;
  absolute: LibraryPath;
}

/** A free name in a folder of the library, near the wanted one. Call it under the library's lock. */
export async function choosePlace(db: Context["db"], folder: string, wanted: string): Promise<Place> {
  const root = dataFolder("prerolls");
  const probePath = await libraryPath(root, `${folder}/${wanted}`);
  const [onDisk, rows] = await Promise.all([
    readdir(dirname(probePath)).catch(() => []),
    db
      .select({ path: prerolls.path })
      .from(prerolls)
      .where(and(isNull(prerolls.deletedAt), sql`starts_with(${prerolls.path}, ${`${folder}/`})`)),
  ]);
  const fileName = uniqueName(wanted, [...onDisk, ...rows.map((row) => basename(row.path))]);
  const relative = `${folder}/${fileName}`;
  return { relative, fileName, absolute: await libraryEntry(root, relative) };
}
