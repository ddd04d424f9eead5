import { randomUUID } from "node:crypto";
import { open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { dataFolder } from "@/platform/data-folder";

/** Unfinished moves lie beside the uploads under this suffix. */
export const journalSuffix = ".move";

const moveSchema = z.object({ from: z.string(), to: z.string() });
const singleSchema = moveSchema.extend({ prerollId: z.int() });
const swapSchema = z.object({
  prerollId: z.int(),
  /** In their order; a later one may take the place that an earlier one left. */
  moves: moveSchema.array().min(1).max(2),
  /** They stand when the clip has a kept original, or has none any more. */
  stands: z.enum(["original-kept", "original-restored"]),
});
const noteSchema = z.union([swapSchema, singleSchema]);

/** A file about to be moved because a row says so; both paths absolute. */
export type MoveNote = z.output<typeof singleSchema>;
/** The file of a clip about to change its place with another one. */
export type SwapNote = z.output<typeof swapSchema>;
export type JournalNote = MoveNote | SwapNote;

/**
 * Writes down a move before it is made, on disk and synced. A file and a row cannot change in one step; after
 * a kill between the two, the note says where to look. Answers a function that removes the note.
 */
export async function noteMove(note: JournalNote): Promise<() => Promise<void>> {
  const path = join(/* turbopackIgnore: true */ dataFolder("incoming"), `${randomUUID()}${journalSuffix}`);
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(JSON.stringify(note));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return () => rm(path, { force: true });
}

/** The moves an earlier process did not finish, each with the function that removes its note. */
export async function unfinishedMoves(): Promise<Array<{ note: JournalNote; forget: () => Promise<void> }>> {
  const folder = dataFolder("incoming");
  const names = (await readdir(folder)).filter((name) => name.endsWith(journalSuffix));
  const notes = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const forget = () => rm(path, { force: true });
      const note = readNote(await readFile(path, "utf8"));
      // A note that was cut short was not synced yet, so its move had not begun.
      if (!note) await forget();
      return note ? [{ note, forget }] : [];
    }),
  );
  return notes.flat();
}

function readNote(text: string): JournalNote | null {
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
