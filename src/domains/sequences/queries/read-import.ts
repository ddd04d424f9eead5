import { and, eq, gt } from "drizzle-orm";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { type MatchedImport, matchImport } from "@/domains/sequences/core/share/match-import";
import { previewImport } from "@/domains/sequences/core/share/preview-import";
import type { Library } from "@/domains/sequences/core/share/shared-file";
import { type StoredImport, storedImportFormat } from "@/domains/sequences/core/share/stored-import";
import { readLibrary } from "@/domains/sequences/queries/read-library";
import type { SequenceImport } from "@/domains/sequences/schema/share";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

export interface OpenImport {
  id: string;
  fileName: string;
  expiresAt: Date;
  stored: StoredImport;
}

/** Throws `not-found` for an import that was confirmed, discarded, or waited too long. */
export async function requireImport(
  { db, clock }: Pick<Context, "db" | "clock">,
  id: string,
): Promise<OpenImport> {
  const [row] = await db
    .select()
    .from(sequenceImports)
    .where(and(eq(sequenceImports.id, id), gt(sequenceImports.expiresAt, clock.now())));
  const stored = row?.content as StoredImport | undefined;
  if (!row || stored?.format !== storedImportFormat) {
    throw notFound("This import is not here any more: send the file again.");
  }
  return { id, fileName: row.fileName, expiresAt: row.expiresAt, stored };
}

/** An import beside the library as it is now. */
export async function matchOpenImport(
  db: Context["db"],
  { stored }: OpenImport,
): Promise<{ matched: MatchedImport; library: Library }> {
  const library = await readLibrary(db);
  return { library, matched: matchImport(stored.shared, stored.bundled, library, stored.settled) };
}

export async function readImport(
  context: Pick<Context, "db" | "clock">,
  id: string,
): Promise<SequenceImport> {
  const open = await requireImport(context, id);
  const { matched, library } = await matchOpenImport(context.db, open);
  const { shared, isArchive, notes } = open.stored;
  return {
    id,
    fileName: open.fileName,
    kind: isArchive ? "archive" : shared.kind,
    madeBy: shared.madeBy,
    exportMode: shared.exportMode,
    exportedAt: shared.exportedAt,
    formatVersion: shared.formatVersion,
    expiresAt: open.expiresAt.toISOString(),
    ...previewImport(matched, library),
    problems: notes,
  };
}
