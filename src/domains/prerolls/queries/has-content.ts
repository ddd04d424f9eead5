import { eq, or, type SQL, sql } from "drizzle-orm";
import { prerollOriginals, prerolls } from "@/db/schema/prerolls";

/** Clips of this content, now or before they were converted: an upload of the same is a duplicate either way. */
export function hasContent(sha256: string): SQL | undefined {
  return or(
    eq(prerolls.sha256, sha256),
    sql`${prerolls.id} in (
      select ${prerollOriginals.prerollId} from ${prerollOriginals} where ${prerollOriginals.sha256} = ${sha256})`,
  );
}
