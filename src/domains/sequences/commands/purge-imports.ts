import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { lt } from "drizzle-orm";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { importFolder } from "@/domains/sequences/queries/import-folder";
import { purgeImportsInput } from "@/domains/sequences/schema/share";
import { hourMs } from "@/lib/day-ms";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";

/** A folder that nobody wrote down yet may belong to a file that is being unpacked. */
const strayAgeMs = 6 * hourMs;

/** Ends imports that nobody confirmed within a day, and removes what a killed process left of others. */
export const purgeImports = command(
  { scope: "sequences:write", input: purgeImportsInput, audit: null, transaction: "none" },
  async ({ db, clock }, { everyStray }) => {
    const now = clock.now();
    const expired = await db
      .delete(sequenceImports)
      .where(lt(sequenceImports.expiresAt, now))
      .returning({ id: sequenceImports.id });
    await Promise.all(expired.map(({ id }) => rm(importFolder(id), { recursive: true, force: true })));
    const before = everyStray ? Number.POSITIVE_INFINITY : now.getTime() - strayAgeMs;
    return { purgedCount: expired.length, strayCount: await removeStrays(db, before) };
  },
);

async function removeStrays(db: Context["db"], beforeMs: number): Promise<number> {
  const root = dataFolder("imports");
  const rows = await db.select({ id: sequenceImports.id }).from(sequenceImports);
  const known = new Set(rows.map((row) => row.id));
  let count = 0;
  for (const name of await readdir(root)) {
    const path = join(/* turbopackIgnore: true */ root, name);
    const changed = await stat(path).catch(() => null);
    if (known.has(name) || !changed || changed.mtimeMs >= beforeMs) continue;
    await rm(path, { recursive: true, force: true });
    count += 1;
  }
  return count;
}
