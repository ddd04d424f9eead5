import type { MiddlewareHandler } from "hono";
import { tooLarge } from "@/platform/errors";

/** The largest JSON or form body; uploads have their own limit and their own door. */
export const bodyLimitBytes = 1024 * 1024;

const refusal = () => tooLarge("The body is larger than 1 MB.");

/**
 * Refuses a body that is too large before reading it when it says its length, else as soon as it is known.
 * Multipart is limited while it streams to disk, by the door that takes it.
 */
export const limitBody: MiddlewareHandler = async (c, next) => {
  const isMultipart = c.req.header("content-type")?.toLowerCase().startsWith("multipart/");
  if (!isMultipart && c.req.method !== "GET" && c.req.method !== "HEAD") {
    const declared = c.req.header("content-length");
    if (Number(declared ?? 0) > bodyLimitBytes) throw refusal();
    if (declared === undefined && c.req.header("transfer-encoding")) c.req.raw = await counted(c.req.raw);
  }
  await next();
};

/** Reads a body of unknown length up to the limit and hands it on as one of known length. */
async function counted(request: Request): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // A loop that is left would otherwise cut the connection, and with it the answer.
  for await (const chunk of request.body?.values({ preventCancel: true }) ?? []) {
    bytes += chunk.byteLength;
    if (bytes > bodyLimitBytes) throw refusal();
    chunks.push(chunk);
  }
  const { method, headers, url, signal } = request;
  return new Request(url, { method, headers, signal, body: Buffer.concat(chunks) });
}
