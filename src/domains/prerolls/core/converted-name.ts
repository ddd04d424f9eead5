import { splitFileName } from "@/lib/file-name";

/** What a converted clip is called: as before, as an MP4. */
export function convertedName(fileName: string): string {
  const { stem, extension } = splitFileName(fileName);
  return extension.toLowerCase() === ".mp4" ? fileName : `${stem}.mp4`;
}
