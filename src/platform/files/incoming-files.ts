import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { singleton } from "@/lib/singleton";
import { dataFolder } from "@/platform/data-folder";
import { notFound } from "@/platform/errors";
import { type LibraryPath, libraryPath } from "@/platform/files/library-path";
import { type JournalNote, journalSuffix, unfinishedMoves } from "@/platform/files/move-journal";

/** A file that came in and lies in the incoming folder, not yet part of anything. */
export interface IncomingFile {
  path: LibraryPath;
  /** As the client called it: only a wish. */
  fileName: string;
  sizeBytes: number;
  sha256: string;
}

/** An upload that nobody claimed for so long was given up. */
const unclaimedMs = 60 * 60 * 1000;

interface Waiting {
  file: IncomingFile;
  expiry: NodeJS.Timeout;
}

function waiting(): Map<string, Waiting> {
  return singleton("incoming-files", () => new Map<string, Waiting>());
}

/** A new path in the incoming folder, under a name that cannot be guessed. */
export function newIncomingPath(): Promise<LibraryPath> {
  return libraryPath(dataFolder("incoming"), randomBytes(16).toString("hex"));
}

/** Keeps a received file until it is taken; the id is all a caller ever learns of where it lies. */
export function keepIncoming(file: IncomingFile): string {
  const uploadId = randomBytes(24).toString("base64url");
  const expiry = setTimeout(() => void discardIncoming(uploadId), unclaimedMs).unref();
  waiting().set(uploadId, { file, expiry });
  return uploadId;
}

/** Hands a received file to the one who asks first; from then on the file is theirs to move or to remove. */
export function takeIncoming(uploadId: string): IncomingFile {
  const found = waiting().get(uploadId);
  if (!found) throw notFound("This upload is not here any more: send the file again.");
  clearTimeout(found.expiry);
  waiting().delete(uploadId);
  return found.file;
}

/** Removes a received file that nobody took; nothing happens when somebody did. */
export async function discardIncoming(uploadId: string): Promise<void> {
  const found = waiting().get(uploadId);
  if (!found) return;
  clearTimeout(found.expiry);
  waiting().delete(uploadId);
  await rm(found.file.path, { force: true });
}

/**
 * Empties the incoming folder of what an earlier process left. Only for the start, after unfinished moves
 * were settled and before the first upload; what a move that could not be settled speaks of stays. Answers how many
 * files it removed.
 */
export async function clearIncoming(): Promise<number> {
  const folder = dataFolder("incoming");
  const spokenOf = new Set(
    (await unfinishedMoves()).flatMap(({ note }) => pathsOf(note).map((path) => basename(path))),
  );
  const names = (await readdir(folder)).filter(
    (name) => !name.endsWith(journalSuffix) && !spokenOf.has(name),
  );
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return names.length;
}

const pathsOf = (note: JournalNote) =>
  ("moves" in note ? note.moves : [note]).flatMap(({ from, to }) => [from, to]);
