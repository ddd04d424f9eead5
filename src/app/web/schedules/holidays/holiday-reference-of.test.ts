import { expect, it } from "vitest";
import { newScheduleValues, type ScheduleValues } from "../schedule-values";
import { holidayReferenceOf } from "./holiday-reference-of";

const easter = { type: "holiday", holidayName: "Easter", holidayCountry: "de" } as const;
const reference = {
  name: "Easter",
  country: "DE",
  region: null,
  observed: false,
  daysBefore: 0,
  daysAfter: 0,
};

it.each<[Partial<ScheduleValues>, object | null]>([
  [easter, reference],
  [
    { ...easter, holidayRegion: "by", holidayDaysBefore: 7 },
    { ...reference, region: "BY", daysBefore: 7 },
  ],
  [{ ...easter, holidayName: "" }, null],
  [{ ...easter, holidayName: null }, null],
  [{ ...easter, type: "weekly" }, null],
  [{ ...easter, holidayDaysAfter: 61 }, null],
  [{ ...easter, holidayDaysAfter: 1.5 }, null],
])("reads %j as %j", (change, expected) =>
  expect(
    holidayReferenceOf({ ...newScheduleValues({ today: "2026-11-21", color: "#fff" }), ...change }),
  ).toEqual(expected),
);
