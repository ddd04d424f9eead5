import type { CalendarDay } from "@/domains/playback/schema/calendar";

/** What somebody may look for in a calendar. */
export const dayFlags = ["conflict", "gap", "filler"] as const;
export type DayFlag = (typeof dayFlags)[number];

export const dayFlagLabels: Record<DayFlag, { one: string; many: string; hint: string }> = {
  conflict: {
    one: "day with a conflict",
    many: "days with conflicts",
    hint: "Two schedules of the same priority want it",
  },
  gap: { one: "day with a gap", many: "days with gaps", hint: "At times nothing of yours plays" },
  filler: { one: "day with filler", many: "days with filler", hint: "At times filler or a fallback plays" },
};

export function hasFlag(day: CalendarDay, flag: DayFlag): boolean {
  switch (flag) {
    case "conflict":
      return day.hasConflict;
    case "gap":
      return day.hasGap;
    case "filler":
      return day.hasFiller || day.hasFallback;
  }
}

export const countFlag = (days: readonly CalendarDay[], flag: DayFlag): number =>
  days.filter((day) => hasFlag(day, flag)).length;
