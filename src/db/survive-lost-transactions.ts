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

/**
 * When a connection breaks inside a transaction, postgres.js 3.4 sends a rollback into the closed socket, which ends
 * the process with an uncaught TypeError. So the body of a broken transaction never returns to the driver: the
 * driver's own word that the connection is gone ends the call.
 */
export function surviveLostTransactions(sql: Sql): void {
  const begin = sql.begin.bind(sql) as (...given: unknown[]) => Promise<{ value: unknown }>;
  const calm = async (...given: unknown[]): Promise<unknown> => {
    const work = given.at(-1) as (tx: unknown) => unknown;
    const result = await begin(...given.slice(0, -1), async (tx: unknown) => {
      try {
        return { value: await work(tx) };
      } catch (error) {
        if (isLostConnection(error)) return new Promise<never>(() => undefined);
        throw error;
      }
    });
    return result.value;
  };
  Object.assign(sql, { begin: calm });
}
