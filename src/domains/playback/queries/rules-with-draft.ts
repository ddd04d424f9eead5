import { draftScheduleId } from "@/domains/playback/constants";
import type { DraftSchedule } from "@/domains/playback/schema/calendar";
import type { ProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { scheduleRule } from "@/domains/schedules/schema";

/** The rules with a schedule that is not saved, or as they are when there is none. */
export async function rulesWithDraft(
  rules: ProgrammeRules,
  draft: DraftSchedule | undefined,
): Promise<ProgrammeRules> {
  if (!draft) return rules;
  return rules.withDraft(scheduleRule.parse({ ...draft, id: draft.id ?? draftScheduleId }));
}
