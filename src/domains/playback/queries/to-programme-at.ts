import type { NameParts } from "@/domains/playback/queries/name-contents";
import type { CurrentProgramme } from "@/domains/playback/queries/read-programme";
import type { ProgrammeAt, ProgrammeClip, Tonight } from "@/domains/playback/schema";
import type { ProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import type { Resolution } from "@/domains/schedules/schema";

/** A decision with names in the place of numbers. */
export function toProgrammeAt(
  resolution: Resolution,
  at: Date,
  rules: Pick<ProgrammeRules, "wallTimeAt">,
  nameParts: NameParts,
): ProgrammeAt {
  const { outcome, rule, reason, losers, parts, untilEpochMs, untilWall } = resolution;
  return {
    outcome,
    rule,
    reason,
    losers,
    contents: nameParts(parts),
    at: at.toISOString(),
    atWall: rules.wallTimeAt(at),
    until: untilEpochMs === null ? null : new Date(untilEpochMs).toISOString(),
    untilWall,
  };
}

/** How it plays; null while nothing does. `problem` says why less plays than was asked for. */
export function toManner({
  now,
  programme,
}: Pick<CurrentProgramme, "now" | "programme">): Pick<Tonight, "playMode" | "problem"> {
  return {
    playMode: now.parts.length > 0 ? programme.mode : null,
    problem: programme.warnings.join(" ") || null,
  };
}

/** The clips that play, in their order, with what people see of them. */
export function toClips({ programme, clips }: CurrentProgramme): ProgrammeClip[] {
  return programme.clips.flatMap(({ id }) => {
    const clip = clips.get(id);
    if (!clip) return [];
    const { fileName, displayName, durationSeconds, thumbnail } = clip;
    return [{ id, fileName, displayName, durationSeconds, thumbnail }];
  });
}
