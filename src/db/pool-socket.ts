import { Socket } from "node:net";
import { Duplex } from "node:stream";

/** Where to dial: the path of a Unix socket, or an address. */
export type SocketTarget = { path: string } | { host: string; port: number };

const dialTimeoutMs = 10_000;

/**
 * A socket that, once open, breaks by closing and not by an error. postgres.js forgets a query that is sent between
 * the two events of a broken connection, and its caller would wait for ever; a plain close makes it reject the query.
 */
class CalmSocket extends Socket {
  calm = false;
  /** Read by postgres.js for the server name of a TLS connection. */
  host: string | undefined;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (this.calm && event === "error") return true;
    return this.calm && event === "close" ? super.emit("close", false) : super.emit(event, ...args);
  }
}

/** Opens a socket; rejects with the system's error, or after 10 seconds with code CONNECT_TIMEOUT. */
export function dial(target: SocketTarget): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = new CalmSocket();
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(dialTimeoutMs, () => {
      fail(Object.assign(new Error("No answer within 10 seconds."), { code: "CONNECT_TIMEOUT" }));
    });
    socket.once("error", fail);
    socket.once("connect", () => {
      socket.setTimeout(0);
      socket.removeListener("error", fail);
      socket.setNoDelay(true);
      socket.calm = true;
      resolve(socket);
    });
    if ("host" in target) socket.host = target.host;
    socket.connect(target);
  });
}

/**
 * What postgres.js gets from its `socket` option. It never rejects, because a rejection would cost the pool that
 * connection for good: a failure is handed over as a stream that breaks at the first byte.
 */
export async function poolSocket(open: () => Promise<Socket>): Promise<Duplex> {
  try {
    return await open();
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done(failure) });
  }
}
