import { access } from "node:fs/promises";
import { inArray } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import { expandProgramme, type Programme } from "@/domains/playback/core/expand-programme";
import { type CurrentOverride, readOverride } from "@/domains/playback/queries/read-override";
import type { PlayMode } from "@/domains/prerolls/constants";
import { clipsOfCategories } from "@/domains/prerolls/queries/clips-of-categories";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import { type ProgrammeRules, readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import type { Resolution } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";

export interface CategoryName {
  id: number;
  name: string;
  playMode: PlayMode;
}

/** What plays at one moment, before any server is thought of. */
export interface CurrentProgramme {
  at: Date;
  rules: ProgrammeRules;
  override: CurrentOverride | null;
  now: Resolution;
  next: Resolution | null;
  programme: Programme;
  /** The clips of the programme, by id, with what people see of them. */
  clips: ReadonlyMap<number, PlayableClip>;
  /** Not one of the files can be seen from here: more likely a disk that is away than clips that are gone. */
  isStorageAway: boolean;
}

/** Reads everything that decides what plays, and decides; `at` is now unless told. */
export async function readProgramme(
  context: Pick<Context, "db" | "clock">,
  at?: Date,
): Promise<CurrentProgramme> {
  const moment = at ?? context.clock.now();
  const [rules, override] = await Promise.all([readProgrammeRules(context.db), readOverride(context)]);
  const { now, next } = rules.lookAheadFrom(moment, override);
  const ids = [...new Set(now.parts.map((part) => part.categoryId))];
  const [names, playable] = await Promise.all([
    categoryNames(context.db, ids),
    clipsOfCategories(context.db, ids),
  ]);
  const clips = new Map([...playable.values()].flat().map((clip) => [clip.id, clip]));
  const missing = await missingClips([...clips.values()]);
  const isStorageAway = clips.size > 0 && missing.size === clips.size;
  const members = new Map(
    [...names].map(([id, { name, playMode }]) => [
      id,
      {
        name,
        playMode,
        clips: (playable.get(id) ?? []).map((clip) => ({
          id: clip.id,
          name: clip.displayName ?? clip.fileName,
          path: clip.absolutePath,
          isEnabled: true,
          isMissing: !isStorageAway && missing.has(clip.id),
        })),
      },
    ]),
  );
  const programme = expandProgramme(now, members);
  if (isStorageAway) {
    programme.warnings.push(
      "None of the files can be seen from here: is the disk there? The server may still find them.",
    );
  }
  return { at: moment, rules, override, now, next, programme, clips, isStorageAway };
}

/** The names of categories, and the order in which they play. */
export async function categoryNames(db: Context["db"], ids: number[]): Promise<Map<number, CategoryName>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: categories.id, name: categories.name, playMode: categories.playMode })
    .from(categories)
    .where(inArray(categories.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The ids of clips whose file is not where it should be. */
export async function missingClips(clips: readonly PlayableClip[]): Promise<Set<number>> {
  const found = await Promise.all(
    clips.map(({ absolutePath }) =>
      access(absolutePath).then(
        () => true,
        () => false,
      ),
    ),
  );
  return new Set(clips.filter((_, index) => !found[index]).map((clip) => clip.id));
}
