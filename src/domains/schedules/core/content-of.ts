import type { ProgrammeContent, ScheduleRule } from "@/domains/schedules/schema";

/** What a schedule plays; null when its category and its sequence are gone. */
export function contentOf({
  categoryId,
  sequenceId,
}: Pick<ScheduleRule, "categoryId" | "sequenceId">): ProgrammeContent | null {
  if (sequenceId !== null) return { kind: "sequence", sequenceId, categoryId };
  return categoryId === null ? null : { kind: "category", categoryId };
}
