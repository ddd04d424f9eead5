import { expandProgramme, type Programme } from "@/domains/playback/core/expand-programme";
import { rollOf } from "@/domains/playback/core/roll-seed";
import { type CurrentBeside, readBesideSchedules } from "@/domains/playback/queries/read-beside-schedules";
import { readSources } from "@/domains/playback/queries/read-sources";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import { type ProgrammeRules, readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import type { Resolution } from "@/domains/schedules/schema";
import { parseWallSeconds } from "@/lib/wall-seconds";
import type { Context } from "@/platform/context";

/** What plays at one moment, before any server is thought of. */
export interface CurrentProgramme {
  at: Date;
  rules: ProgrammeRules;
  beside: CurrentBeside;
  now: Resolution;
  next: Resolution | null;
  /** Which roll of the sequences it is; null while no sequence is on. */
  roll: string | null;
  programme: Programme;
  /** The clips of the programme, by id, with what people see of them. */
  clips: ReadonlyMap<number, PlayableClip>;
}

/** Reads everything that decides what plays, and decides; `at` is now and the rules are those stored unless told. */
export async function readProgramme(
  context: Pick<Context, "db" | "clock">,
  at?: Date,
  told?: ProgrammeRules,
): Promise<CurrentProgramme> {
  const moment = at ?? context.clock.now();
  const [rules, beside] = await Promise.all([
    told ?? readProgrammeRules(context.db),
    readBesideSchedules(context),
  ]);
  const { now, next } = rules.lookAheadFrom(moment, beside);
  const contents = now.parts.map(({ content }) => content);
  const roll = rollOf(parseWallSeconds(rules.wallTimeAt(moment)) ?? 0);
  const { sourceOf, clips, isStorageAway } = await readSources(context.db, contents, roll);
  const programme = expandProgramme(now.parts, sourceOf);
  if (isStorageAway) {
    programme.warnings.push(
      "None of the files can be seen from here: is the disk there? The server may still find them.",
    );
  }
  const hasSequence = contents.some(({ kind }) => kind === "sequence");
  return { at: moment, rules, beside, now, next, roll: hasSequence ? roll : null, programme, clips };
}
