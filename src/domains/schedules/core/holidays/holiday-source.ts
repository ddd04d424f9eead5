import type { HolidayDay } from "@/domains/schedules/schema/holidays";

/** One line of a holiday table. */
export interface HolidayRule {
  /** In the grammar of the tables; unique within its source. */
  rule: string;
  /** English when it is known. */
  name: string;
  localName: string;
  /** In every language the tables have. */
  names: readonly string[];
  type: HolidayDay["type"];
}

/** A day, or several in a row, that a table lists for a year. Days since 1970-01-01. */
export interface ListedHoliday {
  rule: HolidayRule;
  firstDay: number;
  lastDay: number;
  /** The day off that stands for another day. */
  isSubstitute: boolean;
  beginsEveningBefore: boolean;
}

/** A table of holidays: that of a country, of a region, or of the feasts that many countries keep. */
export interface HolidaySource {
  rules: readonly HolidayRule[];
  /** Whether any of its holidays has days off that stand for it. */
  hasSubstitutes: boolean;
  listed(year: number): readonly ListedHoliday[];
}
