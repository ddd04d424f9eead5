import { rm } from "node:fs/promises";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { changeLibrary, type LibraryChange } from "@/domains/prerolls/commands/change-library";
import { choosePlace } from "@/domains/prerolls/commands/choose-place";
import { insertClip } from "@/domains/prerolls/commands/insert-clip";
import { inspectClip } from "@/domains/prerolls/commands/inspect-clip";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { requireTags } from "@/domains/prerolls/commands/require-tags";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { defaultFolder } from "@/domains/prerolls/constants";
import { extensionProblem } from "@/domains/prerolls/core/extensions";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import { hasContent } from "@/domains/prerolls/queries/has-content";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { addPrerollInput } from "@/domains/prerolls/schema/preroll";
import { safeFileName } from "@/lib/file-name";
import { command } from "@/platform/command";
import { conflict, invalid } from "@/platform/errors";
import { fileFailure } from "@/platform/files/file-failure";
import { type IncomingFile, takeIncoming } from "@/platform/files/incoming-files";
import { exists } from "@/platform/files/which-exist";

type Input = z.output<typeof addPrerollInput>;
type Outcome = "added" | "replaced" | "skipped";

/**
 * Makes a clip of an upload: checks its name and its content, takes a picture, and moves it into the folder of its
 * first category. Fails whole: with `invalid` and the reason for what is no playable video, `conflict` for content
 * that is in the library already (unless `duplicateAction` says what to do), `not-found` for an unknown category.
 */
export const addPreroll = command(
  { scope: "prerolls:write", input: addPrerollInput, audit: "preroll.add", transaction: "none" },
  async (context, input) => {
    const file = takeIncoming(input.uploadId);
    let unused: string | null = null;
    try {
      const fileName = safeFileName(file.fileName);
      const problem = extensionProblem(fileName);
      if (problem) throw invalid(`file: ${problem}`, { field: "file" });
      const tags = requireTags(input.tags);
      await requireCategories(context.db, input.categoryIds);
      const facts = await inspectClip(file.path, fileName);
      unused = facts.thumbnail;

      const wanted = { ...input, tags, fileName, facts, now: context.clock.now() };
      const { outcome, id } = await changeLibrary(context.db, (change) => store(change, file, wanted));
      if (outcome === "added") unused = null;
      if (outcome === "replaced") await updatePreroll(context, changesOf(id, input));
      announceClips(context, [id]);
      return { outcome, preroll: await readPreroll(context.db, id) };
    } catch (error) {
      throw fileFailure(error) ?? error;
    } finally {
      await rm(file.path, { force: true });
      await removePictures({ thumbnail: unused });
    }
  },
  ({ preroll }) => preroll.displayName ?? preroll.fileName,
);

interface Wanted extends Omit<Input, "tags"> {
  tags: string[];
  fileName: string;
  facts: Awaited<ReturnType<typeof inspectClip>>;
  now: Date;
}

async function store(
  change: LibraryChange,
  file: IncomingFile,
  wanted: Wanted,
): Promise<{ outcome: Outcome; id: number }> {
  const twin = wanted.duplicateAction === "rename" ? null : await findTwin(change.db, file.sha256);
  if (!twin) return { outcome: "added", id: await insertClip(change, { ...wanted, file }) };
  if (wanted.duplicateAction === "skip") return { outcome: "skipped", id: twin.id };
  if (wanted.duplicateAction === "none") {
    const name = twin.displayName ?? twin.fileName;
    throw conflict(`This video is in the library already, as ${name}.`, { field: "file" });
  }
  const isSame = twin.sha256 === file.sha256;
  if (isSame && !(await exists(prerollFile(twin)))) await putBack(change, file, twin, wanted.fileName);
  return { outcome: "replaced", id: twin.id };
}

async function findTwin(db: LibraryChange["db"], sha256: string): Promise<PrerollRow | null> {
  const [row] = await db
    .select()
    .from(prerolls)
    .where(and(hasContent(sha256), isNull(prerolls.deletedAt)))
    .orderBy(asc(prerolls.id))
    .limit(1);
  return row ?? null;
}

/** The clip is known and its file was lost: the upload, which is the same to the last bit, takes its place. */
async function putBack(
  change: LibraryChange,
  file: IncomingFile,
  twin: PrerollRow,
  fileName: string,
): Promise<void> {
  const folder = twin.isManaged ? (twin.path.split("/").at(-2) ?? defaultFolder) : defaultFolder;
  const place = await choosePlace(change.db, folder, fileName);
  await change.db
    .update(prerolls)
    .set({ fileName: place.fileName, path: place.relative, isManaged: true })
    .where(eq(prerolls.id, twin.id));
  await change.move(twin.id, file.path, place.absolute);
}

/** What the upload says about the clip it replaces; silence changes nothing. */
function changesOf(id: number, input: Input) {
  return {
    id,
    displayName: input.displayName ?? undefined,
    description: input.description ?? undefined,
    tags: input.tags ?? undefined,
    categoryIds: input.categoryIds.length > 0 ? input.categoryIds : undefined,
  };
}
