import type { CategoryImpact } from "@/domains/prerolls/schema/category";

/** Whether nothing is in a category and nothing plays it, so that nobody would miss it. */
export const isUnused = (impact: CategoryImpact): boolean =>
  !impact.isSystem &&
  !impact.isFiller &&
  !impact.isOverride &&
  impact.prerollCount +
    impact.scheduleCount +
    impact.fallbackScheduleCount +
    impact.sequenceCount +
    impact.genreMappingCount ===
    0;
