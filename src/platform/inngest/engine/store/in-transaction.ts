import type { Sql, TransactionSql } from "postgres";

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

/**
 * A transaction. When its connection breaks, postgres.js 3.4 would send a rollback into the closed socket, which ends
 * the process with an uncaught TypeError. So a broken transaction's body never returns to the driver: the driver's own
 * word that the connection is gone ends the call.
 */
export async function inTransaction<T>(sql: Sql, work: (tx: TransactionSql) => Promise<T>): Promise<T> {
  const result = await sql.begin(async (tx) => {
    try {
      return { value: await work(tx) };
    } catch (error) {
      if (isLost(error)) return new Promise<never>(() => {});
      throw error;
    }
  });
  return result.value;
}

function isLost(error: unknown): boolean {
  return error instanceof Error && "code" in error && lostCodes.has(String(error.code));
}
