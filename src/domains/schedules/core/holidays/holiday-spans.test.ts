import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { feasts } from "@/domains/schedules/core/holidays/feasts";
import { findHoliday } from "@/domains/schedules/core/holidays/find-holiday";
import { type DaySpan, holidaySpans, joinSpans } from "@/domains/schedules/core/holidays/holiday-spans";
import { nextSpans } from "@/domains/schedules/core/holidays/next-spans";
import { isActive } from "@/domains/schedules/core/is-active";
import { calendarDay, epochDayOf, secondsPerDay } from "@/lib/calendar-day";
import { formatEpochDay } from "@/lib/format-epoch-day";
import { scheduleRule } from "@/testing/schedule-rule";

const asDates = (spans: readonly DaySpan[] | undefined) =>
  spans?.map(({ firstDay, lastDay }) => `${formatEpochDay(firstDay)}..${formatEpochDay(lastDay)}`);

const plain = { country: null, region: null, observed: false, daysBefore: 0, daysAfter: 0 };

describe("holidaySpans", () => {
  it.each([
    ["the day itself", { name: "Halloween" }, 2026, ["2026-10-31..2026-10-31"]],
    [
      "with days around it",
      { name: "Easter", daysBefore: 7, daysAfter: 1 },
      2026,
      ["2026-03-29..2026-04-06"],
    ],
    ["days in a row as one", { name: "Carnaval", country: "BR" }, 2026, ["2026-02-14..2026-02-18"]],
    ["the day off", { name: "4th of July", country: "US", observed: true }, 2026, ["2026-07-03..2026-07-03"]],
    [
      "the day itself, where the tables list its Monday only",
      { name: "Australia Day", country: "AU" },
      2031,
      ["2031-01-26..2031-01-26"],
    ],
    [
      "that Monday as the day off",
      { name: "Australia Day", country: "AU", observed: true },
      2031,
      ["2031-01-27..2031-01-27"],
    ],
    [
      "Christmas on its own day, where its Sunday makes the Monday off",
      { name: "Christmas Day", country: "FJ" },
      2033,
      ["2033-12-25..2033-12-25"],
    ],
    [
      "the day to which a feast itself moves",
      { name: "Koningsdag", country: "NL" },
      2031,
      ["2031-04-26..2031-04-26"],
    ],
    [
      "the day, where none is off",
      { name: "4th of July", country: "US", observed: true },
      2028,
      ["2028-07-04..2028-07-04"],
    ],
    [
      "a day off in the year before",
      { name: "New Year's Day", country: "US", observed: true },
      2028,
      ["2027-12-31..2027-12-31"],
    ],
    [
      "over New Year",
      { name: "New Year's Eve", daysBefore: 1, daysAfter: 3 },
      2026,
      ["2026-12-30..2027-01-03"],
    ],
    [
      "twice a year",
      { name: "Eid al-Fitr", daysBefore: 1 },
      2033,
      ["2033-01-01..2033-01-04", "2033-12-22..2033-12-25"],
    ],
    [
      "both as one when they touch",
      { name: "Ramadan", daysBefore: 60, daysAfter: 60 },
      2030,
      ["2029-11-06..2030-04-04", "2030-10-27..2031-03-24"],
    ],
    ["not in this year", { name: "Leap Day" }, 2026, []],
  ])("%s", (_what, change, year, spans) => {
    expect(asDates(holidaySpans({ ...plain, ...change })?.(year))).toEqual(spans);
  });

  it("is null for what nobody knows", () => {
    expect(holidaySpans({ ...plain, name: "Nobody's Day" })).toBeNull();
  });

  it("begins before it ends, holds the holiday or its day off, and lies within a year of it", () => {
    const holiday = fc.record({
      name: fc.constantFrom(...feasts.map(({ name }) => name)),
      country: fc.constantFrom(null, "US", "GB", "IL", "CN"),
      region: fc.constant(null),
      observed: fc.boolean(),
      daysBefore: fc.integer({ min: 0, max: 60 }),
      daysAfter: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(holiday, fc.integer({ min: 2024, max: 2040 }), (asked, year) => {
        const spans = holidaySpans(asked)?.(year) ?? [];
        const days = findHoliday(asked)?.inYear(year) ?? [];
        expect(spans.length).toBeLessThanOrEqual(days.length);
        for (const { firstDay, lastDay } of spans) {
          expect(firstDay).toBeLessThanOrEqual(lastDay);
          expect(Math.abs(calendarDay(firstDay).year - year)).toBeLessThanOrEqual(1);
          expect(lastDay - firstDay).toBeLessThan(366);
        }
        for (const day of days) {
          const kept = asked.observed ? (day.observedDay ?? day.firstDay) : day.firstDay;
          expect(spans.some(({ firstDay, lastDay }) => kept >= firstDay && kept <= lastDay)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is what a schedule plays, day by day", () => {
    const reach = { holidayDaysBefore: 2, holidayDaysAfter: 3 };
    for (const [name, country] of [
      ["Eid al-Fitr", null],
      ["New Year's Day", "US"],
      ["Hanukkah", null],
    ] as const) {
      const rule = scheduleRule({ type: "holiday", holidayName: name, holidayCountry: country, ...reach });
      const schedule = compileSchedule(rule, holidaySpans);
      const ofYear = holidaySpans({ ...plain, name, country, daysBefore: 2, daysAfter: 3 });
      const spans = [2031, 2032, 2033, 2034].flatMap((year) => ofYear?.(year) ?? []);
      for (let day = epochDayOf(2032, 1, 1); day < epochDayOf(2034, 1, 1); day += 1) {
        const plays = spans.some(({ firstDay, lastDay }) => day >= firstDay && day <= lastDay);
        expect([formatEpochDay(day), isActive(schedule, day * secondsPerDay)]).toEqual([
          formatEpochDay(day),
          plays,
        ]);
      }
    }
  });
});

describe("joinSpans", () => {
  it("joins what touches and keeps what does not", () => {
    const spans = [
      { firstDay: 9, lastDay: 9 },
      { firstDay: 1, lastDay: 4 },
      { firstDay: 2, lastDay: 3 },
      { firstDay: 5, lastDay: 6 },
    ];
    expect(joinSpans(spans)).toEqual([
      { firstDay: 1, lastDay: 6 },
      { firstDay: 9, lastDay: 9 },
    ]);
  });
});

describe("nextSpans", () => {
  const from = (name: string, year: number, month: number, day: number, count = 2) =>
    asDates(nextSpans(holidaySpans({ ...plain, name }) ?? (() => []), epochDayOf(year, month, day), count));

  it.each<[string, string[] | undefined, string[]]>([
    ["the day before", from("Halloween", 2026, 10, 30), ["2026-10-31..2026-10-31", "2027-10-31..2027-10-31"]],
    ["the day itself", from("Halloween", 2026, 10, 31), ["2026-10-31..2026-10-31", "2027-10-31..2027-10-31"]],
    ["the day after", from("Halloween", 2026, 11, 1), ["2027-10-31..2027-10-31", "2028-10-31..2028-10-31"]],
    [
      "the last day of one that began in the year before",
      from("Hanukkah", 2028, 1, 1, 1),
      ["2027-12-25..2028-01-01"],
    ],
    ["years without it", from("Leap Day", 2024, 3, 1, 1), ["2028-02-29..2028-02-29"]],
    ["a feast whose dates end", from("Diwali", 2050, 11, 15, 1), []],
  ])("%s", (_what, spans, wanted) => {
    expect(spans).toEqual(wanted);
  });
});
