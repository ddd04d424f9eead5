import { contentKey } from "@/domains/playback/core/content-key";
import { rollSeed } from "@/domains/playback/core/roll-seed";
import type { PlayMode } from "@/domains/prerolls/constants";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import type { ProgrammeContent } from "@/domains/schedules/schema";
import { expandSequences } from "@/domains/sequences/queries/expand-sequences";
import type { Context } from "@/platform/context";

type SequenceContent = Extract<ProgrammeContent, { kind: "sequence" }>;

export interface RolledSequence {
  /** Null: it was deleted, and a warning says so. */
  name: string | null;
  playMode: PlayMode;
  clips: readonly PlayableClip[];
  warnings: readonly string[];
}

/** What each sequence plays in this roll, by its content key. */
export async function rolledSequences(
  db: Context["db"],
  contents: readonly SequenceContent[],
  roll: string,
): Promise<Map<string, RolledSequence>> {
  const expanded = await expandSequences(
    db,
    contents.map(({ sequenceId, categoryId }) => ({
      sequenceId,
      defaultCategoryId: categoryId,
      seed: rollSeed(sequenceId, roll),
    })),
  );
  return new Map(
    expanded.map(({ name, clips, warnings }, index) => [
      contentKey(contents[index] as SequenceContent),
      {
        name,
        playMode: "playlist" as const,
        clips,
        warnings: name === null ? warnings : warnings.map((warning) => `${name}: ${warning}`),
      },
    ]),
  );
}
