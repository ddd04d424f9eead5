import type { weekDays } from "@/domains/schedules/constants";

/** The same days of every year, `MM-DD`, the last one included; an end before the start lies in the next year. */
interface SpanOfYear {
  start: string;
  end: string;
  /** What goes with the seasons lies half a year away where those are the other way round. */
  south?: { start: string; end: string };
}

/** A holiday with days around it. Its country is fixed for what one country alone keeps. */
interface AroundHoliday {
  holiday: string;
  country?: string;
  daysBefore?: number;
  daysAfter?: number;
}

/** Every month on such a day. */
interface DayOfMonth {
  weekDay: (typeof weekDays)[number];
  monthDay: number;
}

export type PresetWhen = SpanOfYear | AroundHoliday | DayOfMonth;

/** A schedule that many want, with the category it plays. */
export interface Preset {
  key: string;
  name: string;
  description: string;
  /** A word for a picture. */
  icon: string;
  color: string;
  categoryName: string;
  when: PresetWhen;
}
