import { inArray } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import { contentKey } from "@/domains/playback/core/content-key";
import type { PlayMode } from "@/domains/prerolls/constants";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import type { ProgrammeContent } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";

type SequenceContent = Extract<ProgrammeContent, { kind: "sequence" }>;

export interface RolledSequence {
  name: string;
  playMode: PlayMode;
  clips: readonly PlayableClip[];
  warnings: readonly string[];
}

/** What each sequence plays in this roll, by its content key; one that was deleted is not in the answer. */
export async function rolledSequences(
  db: Context["db"],
  contents: readonly SequenceContent[],
  _roll: string,
): Promise<Map<string, RolledSequence>> {
  if (contents.length === 0) return new Map();
  const ids = [...new Set(contents.map(({ sequenceId }) => sequenceId))];
  const rows = await db
    .select({ id: sequences.id, name: sequences.name })
    .from(sequences)
    .where(inArray(sequences.id, ids));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return new Map(
    contents.flatMap((content): [string, RolledSequence][] => {
      const name = names.get(content.sequenceId);
      if (name === undefined) return [];
      return [[contentKey(content), { name, playMode: "playlist", clips: [], warnings: [] }]];
    }),
  );
}
