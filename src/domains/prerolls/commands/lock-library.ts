import { sql } from "drizzle-orm";
import type { Context } from "@/platform/context";

/**
 * One change of the library's files at a time, until the transaction ends: two uploads of one content, or of one
 * name, see each other. Held for a rename, not for an upload.
 */
export async function lockLibrary(db: Context["db"]): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('prerolls.library'))`);
}
