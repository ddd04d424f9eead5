import { checkHoliday } from "@/domains/schedules/core/holidays/check-holiday";
import type { HolidayOfYear } from "@/domains/schedules/core/holidays/days-of-year";
import {
  type FoundHoliday,
  findHoliday,
  type HolidayName,
} from "@/domains/schedules/core/holidays/find-holiday";
import { type HolidayWithReach, holidaySpans } from "@/domains/schedules/core/holidays/holiday-spans";
import { toHolidayDay } from "@/domains/schedules/core/holidays/list-holidays";
import { nextSpans } from "@/domains/schedules/core/holidays/next-spans";
import { suggestNames } from "@/domains/schedules/core/holidays/suggest-names";
import { toHolidaySpan } from "@/domains/schedules/core/holidays/to-holiday-span";
import type { HolidayFound, NextHoliday } from "@/domains/schedules/schema/holidays";
import { calendarDay } from "@/lib/calendar-day";
import { describeDay } from "@/lib/describe-day";

const spansMax = 5;
const yearsAhead = 9;

/** The day itself, or the day off, that is not over. */
function nextDay(found: FoundHoliday, observed: boolean, today: number): HolidayOfYear | null {
  const { year } = calendarDay(today);
  for (let each = year - 1; each <= year + yearsAhead; each += 1) {
    const day = found
      .inYear(each)
      .find(({ lastDay, observedDay }) => (observed ? (observedDay ?? lastDay) : lastDay) >= today);
    if (day) return day;
  }
  return null;
}

function noteOf(day: HolidayOfYear, observed: boolean): string {
  const on = observed && day.observedDay !== null ? day.observedDay : day.firstDay;
  const until = on === day.firstDay && day.lastDay > on ? `, until ${describeDay(day.lastDay)}` : "";
  const evening = day.beginsEveningBefore ? ", from the evening before" : "";
  return `${day.rule.name} is on ${describeDay(on)}${until}${evening}.`;
}

const whatIsWrong = ({ name, country, region }: HolidayName) =>
  checkHoliday({ holidayName: name, holidayCountry: country, holidayRegion: region })?.message ?? null;

/** Every time of a holiday in a year; what to say when nobody knows it, or when it does not come then. */
export function holidayInYear(name: HolidayName, year: number): HolidayFound {
  const wrong = whatIsWrong(name);
  const found = wrong === null ? findHoliday(name) : null;
  if (!found) {
    return { isKnown: false, year, holidays: [], suggestions: suggestNames(name), note: wrong ?? "" };
  }
  const days = found.inYear(year);
  const note = days[0] ? noteOf(days[0], false) : `${found.name} does not come in ${year}.`;
  return { isKnown: true, year, holidays: days.map(toHolidayDay), suggestions: [], note };
}

/** When a holiday comes next, from a day on; what to say when nobody knows it. `today` in days since 1970-01-01. */
export function nextHolidayOf(holiday: HolidayWithReach, today: number): NextHoliday {
  const wrong = whatIsWrong(holiday);
  const found = findHoliday(holiday);
  const ofYear = holidaySpans(holiday);
  if (wrong || !found || !ofYear) {
    return {
      isKnown: false,
      holiday: null,
      spans: [],
      suggestions: suggestNames(holiday),
      note: wrong ?? "",
    };
  }
  const day = nextDay(found, holiday.observed, today);
  return {
    isKnown: true,
    holiday: day && toHolidayDay(day),
    spans: nextSpans(ofYear, today, spansMax).map(toHolidaySpan),
    suggestions: [],
    note: day
      ? noteOf(day, holiday.observed)
      : `${found.name} does not come again in the years that are known.`,
  };
}
