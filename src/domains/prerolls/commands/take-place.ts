import { choosePlace, type Place } from "@/domains/prerolls/commands/choose-place";
import type { PrerollRow } from "@/domains/prerolls/queries/preroll-file";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { libraryEntry } from "@/platform/files/library-path";

/**
 * A place for another file of a clip: its own when it is called so already and the file there goes away first, else
 * a free one near the wanted name. Call it under the library's lock.
 */
export async function takePlace(
  db: Context["db"],
  row: PrerollRow,
  folder: string,
  wanted: string,
): Promise<Place> {
  const relative = `${folder}/${wanted}`;
  if (!row.isManaged || row.path !== relative) return choosePlace(db, folder, wanted);
  return { relative, fileName: wanted, absolute: await libraryEntry(dataFolder("prerolls"), relative) };
}
