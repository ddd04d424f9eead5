import { categoryNames, readProgramme } from "@/domains/playback/queries/read-programme";
import { toClips, toProgrammeAt } from "@/domains/playback/queries/to-programme-at";
import { askMinuteInput } from "@/domains/playback/schema";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { invalid } from "@/platform/errors";
import { query } from "@/platform/query";

/** What plays at any minute of the wall clock and why, as the schedules and clips are now. */
export const askMinute = query({ scope: "playback:read", input: askMinuteInput }, async (context, input) => {
  const at = (await readProgrammeRules(context.db)).instantOf(input.at);
  if (!at) throw invalid("at: A moment must be a real one, such as 2026-12-24T21:10.", { field: "at" });
  const current = await readProgramme(context, at);
  const { now, rules, programme } = current;
  const names = await categoryNames(
    context.db,
    now.parts.map((part) => part.categoryId),
  );
  return {
    ...toProgrammeAt(now, at, rules, names),
    zone: rules.zone,
    playMode: now.parts.length > 0 ? programme.mode : null,
    clips: toClips(current),
  };
});
