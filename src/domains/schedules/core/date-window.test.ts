import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextOpening, type Span, yearlyWindow } from "@/domains/schedules/core/date-window";
import { calendarDay, epochDayOf, secondsPerDay } from "@/lib/calendar-day";

const firstYear = 2020;
const lastYear = 2032;

/** Up to three spans for each of some years, which begin up to 90 days before that year and last up to 150 days. */
const spansByYear = fc.array(
  fc.array(fc.record({ day: fc.integer({ min: -90, max: 364 }), days: fc.integer({ min: 1, max: 150 }) }), {
    maxLength: 3,
  }),
  { minLength: lastYear - firstYear + 1, maxLength: lastYear - firstYear + 1 },
);
const moment = fc.integer({
  min: epochDayOf(firstYear + 2, 1, 1) * secondsPerDay,
  max: epochDayOf(lastYear - 1, 1, 1) * secondsPerDay - 1,
});

/** Spans may end at most some months after their year: longer ones are no holidays. */
function toSpans(years: { day: number; days: number }[][]): (year: number) => Span[] {
  return (year) =>
    (years[year - firstYear] ?? []).map(({ day, days }) => {
      const from = epochDayOf(year, 1, 1) + day;
      const to = Math.min(from + days, epochDayOf(year + 1, 1, 1) + 90);
      return { from: from * secondsPerDay, to: to * secondsPerDay };
    });
}

describe("yearlyWindow", () => {
  it("is inside exactly when a span of any year holds the moment, whatever was asked before", () => {
    fc.assert(
      fc.property(spansByYear, fc.array(moment, { minLength: 1, maxLength: 30 }), (years, moments) => {
        const ofYear = toSpans(years);
        const all = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ofYear(firstYear + i)).flat();
        const window = yearlyWindow(ofYear, true);
        for (const at of moments) {
          const segment = window.segmentAt(at);
          expect(segment.from <= at && at < segment.to).toBe(true);
          for (const each of [at, segment.from, segment.to - 1]) {
            const isInside = all.some(({ from, to }) => each >= from && each < to);
            if (calendarDay(Math.floor(each / secondsPerDay)).year < lastYear - 1) {
              expect(isInside).toBe(segment.isInside);
            }
          }
        }
      }),
    );
  });
});

describe("nextOpening", () => {
  const january = (years: number[]) =>
    yearlyWindow((year) => {
      const from = epochDayOf(year, 1, 10) * secondsPerDay;
      return years.includes(year) ? [{ from, to: from + secondsPerDay }] : [];
    }, true);
  const at = (year: number) => epochDayOf(year, 6, 1) * secondsPerDay;

  it.each([
    [[2026, 2027], 2026, 2027],
    [[2026, 2034], 2026, 2034],
    [[2026], 2026, null],
    [[], 2026, null],
  ])("of %j after %i is %s", (years, from, opens) => {
    const wanted = opens === null ? null : epochDayOf(opens, 1, 10) * secondsPerDay;
    expect(nextOpening(january(years), at(from))).toBe(wanted);
  });
});
