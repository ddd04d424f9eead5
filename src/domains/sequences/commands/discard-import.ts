import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { importFolder } from "@/domains/sequences/queries/import-folder";
import { importIdInput } from "@/domains/sequences/schema/share";
import { command } from "@/platform/command";
import { notFound } from "@/platform/errors";

/** Gives an import up, with everything that came with it. Throws `not-found`. */
export const discardImport = command(
  { scope: "sequences:write", input: importIdInput, audit: null },
  async ({ db, afterCommit }, { id }) => {
    const [gone] = await db
      .delete(sequenceImports)
      .where(eq(sequenceImports.id, id))
      .returning({ id: sequenceImports.id });
    if (!gone) throw notFound("This import is not here any more.");
    afterCommit.push(() => rm(importFolder(id), { recursive: true, force: true }));
    return { id };
  },
);
