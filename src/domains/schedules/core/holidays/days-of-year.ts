import type {
  HolidayRule,
  HolidaySource,
  ListedHoliday,
} from "@/domains/schedules/core/holidays/holiday-source";
import { epochDayOfDate } from "@/domains/schedules/core/holidays/holiday-table";
import { calendarDay } from "@/lib/calendar-day";
import { remember } from "@/lib/remember";

/** A holiday of one year. Days since 1970-01-01. */
export interface HolidayOfYear {
  rule: HolidayRule;
  firstDay: number;
  lastDay: number;
  /** The day off that stands for it; null when it is kept on its own day. */
  observedDay: number | null;
  beginsEveningBefore: boolean;
}

/** No day off lies further than this from its holiday. */
const substituteMaxDays = 7;

/** `01-26 if saturday,sunday then next monday` with a substitute: the day itself is not listed beside it. */
const movedFixedDate = /^(\d\d-\d\d) if /;

/** A listed day as the holiday it is: one that was moved gets its own day back. */
function ownDay(found: ListedHoliday): HolidayOfYear | null {
  const { rule, firstDay, lastDay, beginsEveningBefore } = found;
  if (!found.isSubstitute) return { rule, firstDay, lastDay, observedDay: null, beginsEveningBefore };
  const date = movedFixedDate.exec(rule.rule)?.[1];
  if (!date) return null;
  const day = epochDayOfDate(`${calendarDay(firstDay).year}-${date}`);
  return { rule, firstDay: day, lastDay: day, observedDay: firstDay, beginsEveningBefore };
}

function nearest(holidays: readonly HolidayOfYear[], substitute: ListedHoliday): HolidayOfYear | null {
  let best: HolidayOfYear | null = null;
  let bestDays = substituteMaxDays + 1;
  for (const each of holidays) {
    const days = Math.abs(each.firstDay - substitute.firstDay);
    if (each.rule.name === substitute.rule.name && days < bestDays) {
      best = each;
      bestDays = days;
    }
  }
  return best;
}

function findDays(source: HolidaySource, year: number): readonly HolidayOfYear[] {
  // The day off of New Year's Day may lie in the year before.
  const years = source.hasSubstitutes ? [year - 1, year, year + 1] : [year];
  const holidays: HolidayOfYear[] = [];
  const substitutes: ListedHoliday[] = [];
  for (const found of years.flatMap((each) => source.listed(each))) {
    const own = ownDay(found);
    if (own) holidays.push(own);
    else substitutes.push(found);
  }
  for (const each of substitutes) {
    const holiday = nearest(holidays, each);
    // A day off whose holiday the table does not list stands for itself.
    if (holiday) holiday.observedDay ??= each.firstDay;
    else holidays.push({ ...each, observedDay: null });
  }
  return holidays
    .filter(({ firstDay }) => calendarDay(firstDay).year === year)
    .sort((a, b) => a.firstDay - b.firstDay || a.lastDay - b.lastDay);
}

/** Of one table; the holidays of a year are asked for one by one. */
const yearsKept = 16;
const known = new WeakMap<HolidaySource, (year: number) => readonly HolidayOfYear[]>();

/** Every holiday that a table has in a year, by date, each with its day off. Remembered. */
export function daysOfYear(source: HolidaySource, year: number): readonly HolidayOfYear[] {
  const ofSource = known.get(source) ?? remember(yearsKept, String, (each: number) => findDays(source, each));
  known.set(source, ofSource);
  return ofSource(year);
}
