import type { FileHandle } from "node:fs/promises";
import { isMp4 } from "./is-mp4";

const headerBytes = 16;
/** A file has few boxes at its top level; more means that it is not what it says. */
const maxBoxes = 10_000;

/**
 * How much of an MP4 or MOV file is missing at its end, from 0 to 1: a copy that broke off still tells how long its
 * parts should be. 0 for every other kind of file.
 */
export async function missingShare(file: FileHandle, fileBytes: number): Promise<number> {
  let position = 0;
  for (let box = 0; box < maxBoxes && position + 8 <= fileBytes; box++) {
    const header = Buffer.alloc(headerBytes);
    const { bytesRead } = await file.read(header, 0, headerBytes, position);
    if (box === 0 && !isMp4(header)) return 0;
    const size = boxBytes(header, bytesRead);
    if (size === undefined) return 0;
    position += size;
  }
  return position > fileBytes ? (position - fileBytes) / position : 0;
}

/** Undefined for a box that reaches to the end of the file, or for nonsense. */
function boxBytes(header: Buffer, bytesRead: number): number | undefined {
  const short = header.readUInt32BE(0);
  if (short >= 8) return short;
  return short === 1 && bytesRead === headerBytes ? Number(header.readBigUInt64BE(8)) : undefined;
}
