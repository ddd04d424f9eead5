import { readNamesOf } from "@/domains/playback/queries/name-contents";
import { readProgramme } from "@/domains/playback/queries/read-programme";
import { rulesWithDraft } from "@/domains/playback/queries/rules-with-draft";
import { toClips, toManner, toProgrammeAt } from "@/domains/playback/queries/to-programme-at";
import { explainMomentInput } from "@/domains/playback/schema/calendar";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { invalid } from "@/platform/errors";
import { query } from "@/platform/query";

/**
 * What plays at any minute of the wall clock and why, as the schedules and clips are now, or as they would be with a
 * schedule that is not saved: of a sequence, the very roll that would be sent at that minute.
 */
export const explainMoment = query(
  { scope: "playback:read", input: explainMomentInput },
  async (context, input) => {
    const rules = await rulesWithDraft(await readProgrammeRules(context.db), input.draft);
    const at = rules.instantOf(input.at);
    if (!at) throw invalid("at: A moment must be a real one, such as 2026-12-24T21:10.", { field: "at" });
    const current = await readProgramme(context, at, rules);
    const nameParts = await readNamesOf(context.db, current.now.parts);
    return {
      ...toProgrammeAt(current.now, at, rules, nameParts),
      zone: rules.zone,
      ...toManner(current),
      clips: toClips(current),
    };
  },
);
