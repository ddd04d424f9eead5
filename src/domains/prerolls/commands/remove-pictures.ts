import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { PrerollRow } from "@/domains/prerolls/queries/preroll-file";
import { dataFolder } from "@/platform/data-folder";

/** File names inside the thumbnails folder; null for one that was never taken. */
export type ClipPictures = Partial<Pick<PrerollRow, "thumbnail" | "filmstrip">>;

/** Removes the pictures that a clip had. */
export async function removePictures({ thumbnail, filmstrip }: ClipPictures): Promise<void> {
  for (const name of [thumbnail, filmstrip]) {
    if (name) await rm(join(/* turbopackIgnore: true */ dataFolder("thumbnails"), name), { force: true });
  }
}
