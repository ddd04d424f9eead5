import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { theWorld } from "../world";

export interface RawAnswer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

export interface RawRequest {
  /** To write the body to, as slowly or as badly as a test likes. */
  out: ClientRequest;
  /** Rejects when the connection ends without an answer. */
  answer: Promise<RawAnswer>;
}

/** A request whose body the caller writes itself, on a connection of its own: `fetch` would not send half a body. */
export function rawRequest(
  method: string,
  path: string,
  headers: Record<string, string | number> = {},
): RawRequest {
  // As curl and browsers say it: a server that is told to close does so with its answer, in the middle of a body.
  const all = { connection: "keep-alive", ...headers };
  const out = request(theWorld().url + path, { method, headers: all, agent: false });
  const answer = read(out);
  // Whoever breaks off on purpose does not wait for an answer.
  answer.catch(() => undefined);
  return { out, answer };
}

/** A request without a body. */
export function rawCall(
  method: string,
  path: string,
  headers: Record<string, string | number> = {},
): Promise<RawAnswer> {
  const { out, answer } = rawRequest(method, path, headers);
  out.end();
  return answer;
}

/**
 * Writes `chunk` again and again until the answer is there or `mostBytes` are written, and never faster than the
 * server reads: who goes on writing to a closed connection may never see the answer. How many bytes were written.
 */
export async function writeUntilRefused(
  { out, answer }: RawRequest,
  chunk: Buffer,
  mostBytes: number,
): Promise<number> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  const settled = answer.then(over, over);
  let sent = 0;
  while (sent < mostBytes && !isOver) {
    sent += chunk.length;
    const isTaken = new Promise<void>((done) => out.write(chunk, () => done()));
    await Promise.race([isTaken, settled]);
  }
  return sent;
}

async function read(out: ClientRequest): Promise<RawAnswer> {
  const [incoming] = (await once(out, "response")) as [IncomingMessage];
  // The server may refuse a body before it is sent whole, and close.
  out.on("error", () => undefined);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) };
}
