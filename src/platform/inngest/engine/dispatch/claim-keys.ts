import type { TransactionSql } from "postgres";
import { keyMemoryMs } from "@/platform/inngest/engine/limits";

/** Uses up keys for 24 hours and answers those that were free. */
export async function claimKeys(
  tx: TransactionSql,
  keys: ReadonlySet<string>,
  now: Date,
): Promise<Set<string>> {
  const expiresAt = new Date(now.getTime() + keyMemoryMs).toISOString();
  const rows = await tx<{ key: string }[]>`
    insert into engine_keys (key, expires_at)
    select key, ${expiresAt}::timestamptz from unnest(${[...keys]}::text[]) as key
    on conflict (key) do update set expires_at = excluded.expires_at
      where engine_keys.expires_at <= ${now.toISOString()}::timestamptz
    returning key`;
  return new Set(rows.map((row) => row.key));
}
