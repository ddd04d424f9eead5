import { expect, it } from "vitest";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";
import { describeHoliday } from "./describe-holiday";

const thanksgiving: RuleChange = { type: "holiday", holidayName: "Thanksgiving", holidayCountry: "US" };

it.each<[RuleChange, string | null]>([
  [thanksgiving, "On Thanksgiving (US)"],
  [{ ...thanksgiving, type: "yearly" }, "On Thanksgiving (US)"],
  [{ ...thanksgiving, type: "daily" }, null],
  [{ type: "holiday" }, null],
  [{ ...thanksgiving, holidayDaysBefore: 1 }, "On Thanksgiving (US), from the day before"],
  [{ ...thanksgiving, holidayDaysAfter: 3 }, "On Thanksgiving (US), until 3 days after"],
  [
    { ...thanksgiving, holidayDaysBefore: 2, holidayDaysAfter: 1 },
    "On Thanksgiving (US), from 2 days before until the day after",
  ],
  [{ ...thanksgiving, holidayObserved: true }, "On the day off for Thanksgiving (US)"],
  [
    { ...thanksgiving, holidayName: "Epiphany", holidayCountry: "DE", holidayRegion: "BY" },
    "On Epiphany (DE, BY)",
  ],
  [{ ...thanksgiving, holidayCountry: null, holidayName: "Halloween" }, "On Halloween"],
  [{ ...thanksgiving, holidayName: "" }, "On the holiday you choose"],
])("says of %j: %s", (change, words) => expect(describeHoliday(scheduleRule(change))).toBe(words));
