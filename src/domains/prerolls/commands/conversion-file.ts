import { dataFolder } from "@/platform/data-folder";
import { type LibraryPath, libraryPath } from "@/platform/files/library-path";

/** Where a conversion writes: in the folder that every start empties. */
export function conversionFile(conversionId: number): Promise<LibraryPath> {
  return libraryPath(dataFolder("incoming"), `conversion-${conversionId}.mp4`);
}
