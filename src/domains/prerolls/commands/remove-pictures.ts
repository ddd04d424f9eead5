import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { PrerollRow } from "@/domains/prerolls/queries/preroll-file";
import { dataFolder } from "@/platform/data-folder";

/** Removes the pictures that a clip had: its thumbnail and its filmstrip. */
export async function removePictures({
  thumbnail,
  filmstrip,
}: Partial<Pick<PrerollRow, "thumbnail" | "filmstrip">>): Promise<void> {
  for (const name of [thumbnail, filmstrip]) {
    if (name) await rm(join(/* turbopackIgnore: true */ dataFolder("thumbnails"), name), { force: true });
  }
}
