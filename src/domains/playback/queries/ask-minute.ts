import { readNamesOf } from "@/domains/playback/queries/name-contents";
import { readProgramme } from "@/domains/playback/queries/read-programme";
import { toClips, toProgrammeAt } from "@/domains/playback/queries/to-programme-at";
import { askMinuteInput } from "@/domains/playback/schema";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { invalid } from "@/platform/errors";
import { query } from "@/platform/query";

/**
 * What plays at any minute of the wall clock and why, as the schedules and clips are now: of a sequence, the very
 * roll that would be sent at that minute.
 */
export const askMinute = query({ scope: "playback:read", input: askMinuteInput }, async (context, input) => {
  const at = (await readProgrammeRules(context.db)).instantOf(input.at);
  if (!at) throw invalid("at: A moment must be a real one, such as 2026-12-24T21:10.", { field: "at" });
  const current = await readProgramme(context, at);
  const { now, rules, programme } = current;
  const nameParts = await readNamesOf(context.db, now.parts);
  return {
    ...toProgrammeAt(now, at, rules, nameParts),
    zone: rules.zone,
    playMode: now.parts.length > 0 ? programme.mode : null,
    clips: toClips(current),
    problem: programme.warnings.join(" ") || null,
  };
});
