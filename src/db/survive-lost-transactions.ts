import type { Sql } from "postgres";

/** What the driver and the server say when a connection is gone. */
const lostCodes = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "57P01",
  "57P02",
  "57P03",
  "08006",
]);

/** Whether an error, or one that it wraps, says that the connection to the database broke. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && lostCodes.has(String(error.code))) return true;
  return isLostConnection(error.cause);
}

/** What a call on a transaction says whose connection is gone already. */
const gone = () =>
  Object.assign(new Error("The connection to the database broke."), { code: "CONNECTION_CLOSED" });

const never = () => new Promise<never>(() => undefined);

/** A transaction's handle that sends nothing more once the transaction is over. */
function handle<T extends object>(tx: T, isOver: () => boolean): T {
  return new Proxy(tx, {
    apply(target, self, given) {
      if (isOver()) throw gone();
      return Reflect.apply(target as unknown as (...all: unknown[]) => unknown, self, given);
    },
    get(target, name) {
      if (isOver() && (name === "unsafe" || name === "savepoint")) throw gone();
      return Reflect.get(target, name);
    },
  });
}

/**
 * When a connection breaks inside a transaction, postgres.js 3.4 still sends the next query, the commit or the
 * rollback into the closed socket, which ends the process with an uncaught TypeError and loses a place in the pool.
 * So the body of a broken transaction sends nothing more and never returns to the driver: the driver's own word that
 * the connection is gone ends the call.
 */
export function surviveLostTransactions(sql: Sql): void {
  const begin = sql.begin.bind(sql) as (...given: unknown[]) => Promise<{ value: unknown }>;
  const calm = async (...given: unknown[]): Promise<unknown> => {
    const work = given.at(-1) as (tx: unknown) => unknown;
    let isOver = false;
    const body = async (tx: object) => {
      try {
        const value = await work(handle(tx, () => isOver));
        return isOver ? never() : { value };
      } catch (error) {
        if (isOver || isLostConnection(error)) return never();
        throw error;
      }
    };
    try {
      return (await begin(...given.slice(0, -1), body)).value;
    } finally {
      isOver = true;
    }
  };
  Object.assign(sql, { begin: calm });
}
