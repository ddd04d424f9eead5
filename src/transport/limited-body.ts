import { tooLarge } from "@/platform/errors";

/** The largest JSON or form body; uploads have their own limit and their own door. */
const bodyLimitBytes = 1024 * 1024;

const refusal = () => tooLarge("The body is larger than 1 MB.");

/**
 * The request, when its body is within the limit. Throws `too-large` before reading anything when the length is
 * announced, else as soon as it is known.
 */
export async function limitedBody(request: Request): Promise<Request> {
  if (request.method === "GET" || request.method === "HEAD") return request;
  const declared = request.headers.get("content-length");
  if (Number(declared ?? 0) > bodyLimitBytes) throw refusal();
  return declared === null && request.headers.has("transfer-encoding") ? counted(request) : request;
}

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
