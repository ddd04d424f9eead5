import { randomBytes } from "node:crypto";
import { open, readFile, rm, stat } from "node:fs/promises";
import { inArray } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { unpackBundle } from "@/domains/sequences/commands/unpack-bundle";
import { importExpiryHours, sharedExtensions, sharedTextMaxBytes } from "@/domains/sequences/constants";
import { extensionOf } from "@/domains/sequences/core/share/extension-of";
import { readSharedFile } from "@/domains/sequences/core/share/read-shared-file";
import type { BundledFile } from "@/domains/sequences/core/share/shared-file";
import { type StoredImport, storedImportFormat } from "@/domains/sequences/core/share/stored-import";
import { importFolder } from "@/domains/sequences/queries/import-folder";
import { readImport } from "@/domains/sequences/queries/read-import";
import { previewImportInput } from "@/domains/sequences/schema/share";
import { cleanName } from "@/lib/clean-name";
import { hourMs } from "@/lib/day-ms";
import { safeFileName } from "@/lib/file-name";
import { actorName } from "@/platform/access";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { invalid, tooLarge } from "@/platform/errors";
import { fileFailure } from "@/platform/files/file-failure";
import { type IncomingFile, takeIncoming } from "@/platform/files/incoming-files";

/**
 * Reads a shared file of any maker and keeps it, with all that came with it, until it is confirmed, discarded, or a
 * day is over. Nothing of the library changes. Throws `invalid` or `too-large` with what is wrong with the file.
 */
export const previewSharedFile = command(
  { scope: "sequences:write", input: previewImportInput, audit: null, transaction: "none" },
  async (context, { uploadId }) => {
    const file = takeIncoming(uploadId);
    const id = randomBytes(18).toString("base64url");
    try {
      const stored = await understand(context.db, file, id);
      const now = context.clock.now();
      await context.db.insert(sequenceImports).values({
        id,
        owner: actorName(context.actor),
        fileName: safeFileName(file.fileName),
        content: stored,
        createdAt: now,
        expiresAt: new Date(now.getTime() + importExpiryHours * hourMs),
      });
      return await readImport(context, id);
    } catch (error) {
      await rm(importFolder(id), { recursive: true, force: true });
      throw fileFailure(error) ?? error;
    } finally {
      await rm(file.path, { force: true });
    }
  },
);

async function understand(db: Context["db"], file: IncomingFile, id: string): Promise<StoredImport> {
  const sentName = safeFileName(file.fileName);
  const extension = extensionOf(sentName);
  if (!sharedExtensions.some((one) => one === extension)) {
    throw invalid(`file: A shared sequence is a file of the kind ${sharedExtensions.join(", ")}.`, {
      field: "file",
    });
  }
  const isArchive = await startsLikeZip(file.path);
  if (!isArchive && extension === ".zip") {
    throw invalid("file: This is not a zip archive, whatever its name says.", { field: "file" });
  }
  const bundle = isArchive ? await unpackBundle(file.path, id, (hashes) => whichKnown(db, hashes)) : null;
  const text = bundle ? bundle.document.text : await readText(file.path);
  const { file: shared, problem } = readSharedFile(text, nameFrom(bundle?.document.name ?? sentName));
  if (problem !== null) throw invalid(`file: ${problem}`, { field: "file" });
  return {
    format: storedImportFormat,
    isArchive,
    shared,
    bundled: bundle?.files ?? [],
    notes: [...(bundle?.notes ?? []), ...brokenNotes(bundle?.files ?? [])],
    settled: { categories: {}, clips: {} },
  };
}

/** For sequences that have no name of their own. */
function nameFrom(fileName: string): string {
  const stem = fileName.slice(0, fileName.length - extensionOf(fileName).length);
  return cleanName(stem).replace(/_/g, " ").trim() || "Sequence";
}

/** Local file headers and the end of an empty archive begin with these bytes. */
async function startsLikeZip(path: string): Promise<boolean> {
  const handle = await open(/* turbopackIgnore: true */ path, "r");
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(4), length: 4, position: 0 });
    const start = buffer.toString("latin1");
    return start === "PK\u0003\u0004" || start === "PK\u0005\u0006";
  } finally {
    await handle.close();
  }
}

async function readText(path: string): Promise<string> {
  const { size } = await stat(/* turbopackIgnore: true */ path);
  if (size > sharedTextMaxBytes) {
    throw tooLarge(`file: A list of sequences may have at most ${sharedTextMaxBytes / 1024 / 1024} MB.`, {
      field: "file",
    });
  }
  const bytes = await readFile(/* turbopackIgnore: true */ path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw invalid("file: This file is neither text nor a zip archive.", { field: "file", cause: error });
  }
}

async function whichKnown(db: Context["db"], hashes: string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db
    .select({ sha256: prerolls.sha256 })
    .from(prerolls)
    .where(inArray(prerolls.sha256, [...new Set(hashes)]));
  return new Set(rows.map((row) => row.sha256));
}

function brokenNotes(files: readonly BundledFile[]): string[] {
  const broken = files.filter((file) => file.problem !== null).length;
  if (broken === 0) return [];
  return [`${broken} ${broken === 1 ? "video" : "videos"} in the archive cannot be played.`];
}
