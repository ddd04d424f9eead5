import type { IncomingMessage } from "node:http";

const maxBytes = 4 * 1024 * 1024;

/** The body as text; what lies beyond 4 MB is dropped. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= maxBytes) parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
