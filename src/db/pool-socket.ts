import { Socket } from "node:net";
import { Duplex } from "node:stream";

/** Where to dial: the path of a Unix socket, or an address. */
export type SocketTarget = { path: string } | { host: string; port: number };

const dialTimeoutMs = 10_000;

/**
 * A socket that breaks in the one way which postgres.js takes well. In use, that is a close and not an error: it forgets
 * a query that is sent between the two, and its caller would wait for ever. Before the server has said a word, it is an
 * error: after a mere close it would dial again without end.
 */
class CalmSocket extends Socket {
  isOpen = false;
  /** Read by postgres.js for the server name of a TLS connection. */
  host: string | undefined;
  #heard = false;
  #failed = false;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (!this.isOpen) return super.emit(event, ...args);
    if (event === "data") this.#heard = true;
    if (event === "error") {
      if (this.#heard) return true;
      this.#failed = true;
    }
    if (event !== "close") return super.emit(event, ...args);
    if (!this.#heard && !this.#failed && this.listenerCount("error") > 0) {
      super.emit("error", Object.assign(new Error("The server hung up."), { code: "CONNECTION_CLOSED" }));
    }
    return super.emit("close", false);
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
      socket.isOpen = true;
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
