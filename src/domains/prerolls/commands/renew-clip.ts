import { and, eq, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { inspectClip } from "@/domains/prerolls/commands/inspect-clip";
import type { FoundFile } from "@/domains/prerolls/commands/look-through-folders";
import { type ClipPictures, removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { refuseUnsettled } from "@/domains/prerolls/commands/take-in-file";
import { placeOfFile } from "@/domains/prerolls/queries/preroll-file";
import type { Context } from "@/platform/context";
import { hashFile } from "@/platform/files/hash-file";

interface Renewed {
  id: number;
  path: string;
  sha256: string;
}

/**
 * Reads a clip's file again after it changed on disk. With the content it had, only its time is noted; with another
 * one its facts and pictures are taken anew. Throws `invalid` with the reason for what is no video any more.
 */
export async function renewClip(
  { db, clock }: Pick<Context, "db" | "clock">,
  clip: Renewed,
  file: FoundFile,
): Promise<"changed" | "touched"> {
  const sha256 = await hashFile(file.path);
  const seen = { fileModifiedMs: file.modifiedMs, sizeBytes: file.sizeBytes, missingSince: null };
  const itsRow = and(
    eq(prerolls.id, clip.id),
    eq(prerolls.path, placeOfFile(clip.path).path),
    isNull(prerolls.deletedAt),
  );
  if (sha256 === clip.sha256) {
    await refuseUnsettled(file);
    await db.update(prerolls).set(seen).where(itsRow);
    return "touched";
  }
  const facts = await inspectClip(file.path, file.name);
  let unused: ClipPictures = { thumbnail: facts.thumbnail };
  try {
    await refuseUnsettled(file);
    const [before] = await db
      .select({ thumbnail: prerolls.thumbnail, filmstrip: prerolls.filmstrip })
      .from(prerolls)
      .where(itsRow);
    const renewed = await db
      .update(prerolls)
      .set({ ...facts, ...seen, sha256, updatedAt: clock.now() })
      .where(itsRow)
      .returning({ id: prerolls.id });
    if (before && renewed.length > 0) unused = before;
    return "changed";
  } finally {
    await removePictures(unused);
  }
}
