import type { Readable } from "node:stream";

/** Reads a body whole. Answers undefined, and stops reading, as soon as it is larger than `maxBytes`. */
export async function readLimited(
  body: Readable,
  declaredLength: string | undefined,
  maxBytes: number,
): Promise<Buffer | undefined> {
  if (declaredLength !== undefined && Number(declaredLength) > maxBytes) return stop(body);
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > maxBytes) return stop(body);
    parts.push(part);
  }
  return Buffer.concat(parts, bytes);
}

function stop(body: Readable): undefined {
  body.on("error", () => {});
  body.destroy();
  return undefined;
}
