import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/**
 * The rows of a query, in its order, as one JSON text: thousands of rows are parsed in a fraction of the time that
 * their values take one by one. Numbers must be safe ones; times come as PostgreSQL writes them into JSON.
 */
export async function rowsAsJson<Row>(db: Database, rows: SQL): Promise<Row[]> {
  const [answer] = await db.execute<{ list: string | null }>(
    sql`select json_agg(r)::text as list from (${rows}) r`,
  );
  return answer?.list ? (JSON.parse(answer.list) as Row[]) : [];
}
