import { inArray } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import { contentKey } from "@/domains/playback/core/content-key";
import type { ProgrammeSource, SourceOf } from "@/domains/playback/core/expand-programme";
import { listsByLayout } from "@/domains/playback/queries/lists-by-layout";
import { rolledSequences } from "@/domains/playback/queries/rolled-sequences";
import { clipsOfCategories } from "@/domains/prerolls/queries/clips-of-categories";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import type { ProgrammeContent } from "@/domains/schedules/schema";
import { clipName } from "@/lib/clip-name";
import type { Context } from "@/platform/context";
import { whichExist } from "@/platform/files/which-exist";

type UnseenSource = Omit<ProgrammeSource, "clips"> & { clips: readonly PlayableClip[] };

export interface Sources {
  /** Undefined for what no longer exists. */
  sourceOf: SourceOf;
  /** Every clip of them, by id, with what people see of it. */
  clips: ReadonlyMap<number, PlayableClip>;
  /** Not one of the files can be seen from here: more likely a disk that is away than clips that are gone. */
  isStorageAway: boolean;
}

/** What these contents have to play. `roll` says which roll of the sequences: see `rollOf`. */
export async function readSources(
  db: Context["db"],
  contents: readonly ProgrammeContent[],
  roll: string,
): Promise<Sources> {
  const of = <K extends ProgrammeContent["kind"]>(kind: K) =>
    contents.filter((content): content is Extract<ProgrammeContent, { kind: K }> => content.kind === kind);
  const groups = await Promise.all([
    categorySources(db, [...new Set(of("category").map(({ categoryId }) => categoryId))]),
    rolledSequences(db, of("sequence"), roll),
    listSources(db, of("coming-soon-list")),
  ]);
  const found = new Map(groups.flatMap((group) => [...group]));
  const clips = new Map([...found.values()].flatMap((source) => source.clips).map((clip) => [clip.id, clip]));
  const existing = await whichExist([...clips.values()].map(({ absolutePath }) => absolutePath));
  const isStorageAway = clips.size > 0 && existing.size === 0;
  const sources = new Map(
    [...found].map(([key, source]): [string, ProgrammeSource] => [
      key,
      {
        ...source,
        clips: source.clips.map((clip) => ({
          id: clip.id,
          name: clipName(clip),
          path: clip.absolutePath,
          isEnabled: true,
          isMissing: !isStorageAway && !existing.has(clip.absolutePath),
        })),
      },
    ]),
  );
  return { sourceOf: (content) => sources.get(contentKey(content)), clips, isStorageAway };
}

async function categorySources(db: Context["db"], ids: number[]): Promise<Map<string, UnseenSource>> {
  if (ids.length === 0) return new Map();
  const [rows, clips] = await Promise.all([
    db
      .select({ id: categories.id, name: categories.name, playMode: categories.playMode })
      .from(categories)
      .where(inArray(categories.id, ids)),
    clipsOfCategories(db, ids),
  ]);
  return new Map(
    rows.map(({ id, name, playMode }) => [
      contentKey({ kind: "category", categoryId: id }),
      { name, playMode, clips: clips.get(id) ?? [] },
    ]),
  );
}

async function listSources(
  db: Context["db"],
  lists: readonly Extract<ProgrammeContent, { kind: "coming-soon-list" }>[],
): Promise<Map<string, UnseenSource>> {
  if (lists.length === 0) return new Map();
  const found = await listsByLayout(db, new Set(lists.map(({ layout }) => layout)));
  return new Map(
    [...found].map(([layout, clip]) => [
      contentKey({ kind: "coming-soon-list", layout }),
      { name: "Coming soon", playMode: "playlist", clips: [clip] },
    ]),
  );
}
