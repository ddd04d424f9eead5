import { copyFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { hashFile } from "@/platform/files/hash-file";
import { keepIncoming, newIncomingPath } from "@/platform/files/incoming-files";

/** A file as the upload door leaves it; answers its upload id. */
export async function incomingClip(source: string, fileName: string = basename(source)): Promise<string> {
  const path = await newIncomingPath();
  await copyFile(source, path);
  const { size } = await stat(path);
  return keepIncoming({ path, fileName, sizeBytes: size, sha256: await hashFile(path) });
}
