import { sql } from "drizzle-orm";
import { prerollCategories } from "@/db/schema/prerolls";
import type { LibraryChange } from "@/domains/prerolls/commands/change-library";
import { insertClip } from "@/domains/prerolls/commands/insert-clip";
import { promoteCategories } from "@/domains/prerolls/commands/promote-categories";
import { requireTags } from "@/domains/prerolls/commands/require-tags";
import type { InspectedVideos } from "@/domains/sequences/commands/inspect-bundled";
import type { MatchedImport } from "@/domains/sequences/core/share/match-import";
import type { ClipTarget, ImportPlan } from "@/domains/sequences/core/share/resolve-import";
import { importFolder } from "@/domains/sequences/queries/import-folder";
import { safeFileName, splitFileName } from "@/lib/file-name";
import { conflict, isDomainError } from "@/platform/errors";
import { libraryPath } from "@/platform/files/library-path";

export interface TakeClips {
  importId: string;
  matched: MatchedImport;
  plan: ImportPlan;
  categoryIds: ReadonlyMap<string, number>;
  /** Made by this import: they get all their clips, in the order of the file. */
  newCategoryIds: ReadonlySet<number>;
  inspected: InspectedVideos;
  now: Date;
}

export interface TakenClips {
  /** By the keys of the import; clips that are left out are absent. */
  ids: Map<string, number>;
  made: Array<{ id: number; name: string; thumbnail: string }>;
}

type Take = Extract<ClipTarget, { kind: "take" }>;

/** Makes clips of the videos that a plan takes, and fills the categories that the import made. */
export async function takeBundledClips(change: LibraryChange, input: TakeClips): Promise<TakenClips> {
  const taken: TakenClips = { ids: new Map(), made: [] };
  const byContent = new Map<string, number>();
  for (const [key, target] of input.plan.clips) {
    if (target.kind === "existing") taken.ids.set(key, target.id);
    if (target.kind !== "take") continue;
    const { sha256 } = target.video;
    const known = byContent.get(sha256);
    const made = known === undefined ? await takeClip(change, target, input) : null;
    if (made) taken.made.push(made);
    const id = known ?? made?.id ?? 0;
    byContent.set(sha256, id);
    taken.ids.set(key, id);
  }
  await fillNewCategories(change.db, input, taken.ids);
  return taken;
}

async function takeClip(change: LibraryChange, { clip, video, categoryKeys }: Take, input: TakeClips) {
  const facts = input.inspected.get(video.sha256);
  if (!facts) throw conflict("The library changed meanwhile: look at the import again, then confirm it.");
  const entryName = video.path.split("/").at(-1) ?? video.path;
  const { extension } = splitFileName(entryName);
  const stem = splitFileName(clip.fileName ?? entryName).stem;
  const fileName = safeFileName(`${stem}${extension}`);
  const categoryIds = categoryKeys.flatMap((key) => input.categoryIds.get(key) ?? []);
  const displayName = clip.name === fileName || clip.fileName === clip.name ? null : clip.name;
  const id = await insertClip(change, {
    file: {
      path: await libraryPath(importFolder(input.importId), video.storedName),
      sha256: video.sha256,
      sizeBytes: video.sizeBytes,
    },
    fileName,
    facts,
    displayName,
    description: clip.description,
    tags: tagsOf(clip.tags),
    categoryIds: [...new Set(categoryIds)],
    communityId: clip.communityId,
    now: input.now,
    keepsSource: true,
  });
  return { id, name: displayName ?? fileName, thumbnail: facts.thumbnail };
}

/** Tags of other programs may be longer or more than ours; those that fit are kept. */
function tagsOf(tags: readonly string[]): string[] {
  let kept: string[] = [];
  for (const tag of tags) {
    try {
      kept = requireTags([...kept, tag]);
    } catch (error) {
      if (!isDomainError(error)) throw error;
    }
  }
  return kept;
}

/** Clips that are here already join the categories that the import made; all of them in the order of the file. */
async function fillNewCategories(
  db: LibraryChange["db"],
  { matched, categoryIds, newCategoryIds }: TakeClips,
  clipIds: ReadonlyMap<string, number>,
): Promise<void> {
  const joined = new Set<number>();
  for (const [key, categoryId] of categoryIds) {
    if (!newCategoryIds.has(categoryId)) continue;
    const ids = (matched.members.get(key) ?? []).flatMap((clip) => clipIds.get(clip.key) ?? []);
    for (const id of ids) joined.add(id);
    await linkInOrder(db, categoryId, [...new Set(ids)]);
  }
  await promoteCategories(db, [...joined]);
}

async function linkInOrder(db: LibraryChange["db"], categoryId: number, clipIds: number[]): Promise<void> {
  if (clipIds.length === 0) return;
  await db
    .insert(prerollCategories)
    .values(clipIds.map((prerollId, position) => ({ prerollId, categoryId, position })))
    .onConflictDoUpdate({
      target: [prerollCategories.prerollId, prerollCategories.categoryId],
      set: { position: sql`excluded.position` },
    });
}
