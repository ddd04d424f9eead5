import { weekDays } from "@/domains/schedules/constants";
import { findHoliday } from "@/domains/schedules/core/holidays/find-holiday";
import { type DaySpan, holidaySpans, joinSpans } from "@/domains/schedules/core/holidays/holiday-spans";
import { nextSpans } from "@/domains/schedules/core/holidays/next-spans";
import { noHoliday } from "@/domains/schedules/core/holidays/no-holiday";
import type { Preset } from "@/domains/schedules/core/holidays/preset";
import { isSouthern } from "@/domains/schedules/core/holidays/southern-countries";
import type { ScheduleInput } from "@/domains/schedules/schema";
import { calendarDay, epochDayOf } from "@/lib/calendar-day";
import { formatEpochDay } from "@/lib/format-epoch-day";
import { daysInMonth } from "@/lib/parse-wall-time";

/** Where the person lives, so that what many countries keep falls on the day of this one. */
export interface Home {
  country: string | null;
  region: string | null;
}

/** The fields of a schedule that say when. */
export type PresetRule = Pick<
  ScheduleInput,
  | "type"
  | "startsAt"
  | "endsAt"
  | "recurrence"
  | "holidayName"
  | "holidayCountry"
  | "holidayRegion"
  | "holidayObserved"
  | "holidayDaysBefore"
  | "holidayDaysAfter"
>;

const dayIn = (year: number, date: string) => {
  const month = Number(date.slice(0, 2));
  return epochDayOf(year, month, Math.min(Number(date.slice(3)), daysInMonth(year, month)));
};

const startOf = ({ firstDay }: DaySpan) => `${formatEpochDay(firstDay)}T00:00:00`;
const endOf = ({ lastDay }: DaySpan) => `${formatEpochDay(lastDay)}T23:59:59`;

/** The country's own table when it has the holiday, else the feast that many keep. */
function placeOf(name: string, home: Home): Home {
  const found = home.country === null ? null : findHoliday({ name, ...home });
  return found?.isOfCountry ? home : { country: null, region: null };
}

function fridays(year: number, weekDay: number, monthDay: number): DaySpan[] {
  const days = Array.from({ length: 12 }, (_, index) => epochDayOf(year, index + 1, monthDay));
  return days
    .filter((day) => calendarDay(day).weekDay === weekDay)
    .map((day) => ({ firstDay: day, lastDay: day }));
}

/** What a preset means for somebody: when it plays next, and the schedule that plays it. */
export function presetRule(
  { when }: Preset,
  home: Home,
  today: number,
): { rule: PresetRule; next: DaySpan | null } {
  if ("start" in when) {
    const { start, end } = isSouthern(home.country) && when.south ? when.south : when;
    const wraps = end < start ? 1 : 0;
    const ofYear = (year: number) => [{ firstDay: dayIn(year, start), lastDay: dayIn(year + wraps, end) }];
    const [startsAt, endsAt] = [`2000-${start}T00:00:00`, `2000-${end}T23:59:59`];
    const [next = null] = nextSpans(ofYear, today, 1);
    return { rule: { ...noHoliday, recurrence: null, type: "yearly", startsAt, endsAt }, next };
  }
  if ("monthDay" in when) {
    const { weekDay, monthDay } = when;
    const ofYear = (year: number) => joinSpans(fridays(year, weekDays.indexOf(weekDay) + 1, monthDay));
    const recurrence = { weekDays: [weekDay], months: [], monthDays: [monthDay], timeRange: null };
    const [next = null] = nextSpans(ofYear, today, 1);
    return {
      rule: { ...noHoliday, type: "monthly", startsAt: "2000-01-01T00:00:00", endsAt: null, recurrence },
      next,
    };
  }
  const { holiday: name, daysBefore = 0, daysAfter = 0 } = when;
  const place = when.country ? { country: when.country, region: null } : placeOf(name, home);
  const ofYear = holidaySpans({ name, ...place, observed: false, daysBefore, daysAfter });
  const [next = null] = ofYear ? nextSpans(ofYear, today, 1) : [];
  return {
    rule: {
      ...noHoliday,
      recurrence: null,
      type: "holiday",
      startsAt: next ? startOf(next) : "2000-01-01T00:00:00",
      endsAt: next ? endOf(next) : null,
      holidayName: name,
      holidayCountry: place.country,
      holidayRegion: place.region,
      holidayDaysBefore: daysBefore,
      holidayDaysAfter: daysAfter,
    },
    next,
  };
}
