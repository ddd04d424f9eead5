import { describe, expect, it } from "vitest";
import type { HolidayDay } from "@/domains/schedules/schema/holidays";
import { hasDayOff, holidayOptions, readChoice, withChosen, writeChoice } from "./holiday-options";

const day = (change: Partial<HolidayDay>): HolidayDay => ({
  name: "Christmas Day",
  localName: "Christmas Day",
  date: "2026-12-25",
  endDate: "2026-12-25",
  daysLong: 1,
  observedDate: null,
  type: "public",
  beginsEveningBefore: false,
  rule: "12-25",
  ...change,
});

describe("holidayOptions", () => {
  it("says when it is, of which kind, and what the country calls it", () =>
    expect(
      holidayOptions(
        [day({ localName: "1. Weihnachtstag" }), day({ name: "Labour Day", type: "bank" })],
        "DE",
      ),
    ).toEqual([
      {
        value: "DE|Christmas Day",
        label: "Christmas Day",
        hint: "25 December · Public holiday · 1. Weihnachtstag",
      },
      { value: "DE|Labour Day", label: "Labour Day", hint: "25 December · Bank holiday · Christmas Day" },
    ]));

  it("has what comes twice in a year once", () =>
    expect(
      holidayOptions(
        [
          day({ name: "Eid", date: "2033-01-02", endDate: "2033-01-04" }),
          day({ name: "Eid", date: "2033-12-23", endDate: "2033-12-25" }),
        ],
        null,
      ),
    ).toEqual([
      {
        value: "|Eid",
        label: "Eid",
        hint: "2 to 4 January and 23 to 25 December · Kept in many countries",
      },
    ]));
});

it.each([
  { name: "Thanksgiving Day", country: "US" },
  { name: "A | B", country: null },
  { name: "", country: null },
])("finds the choice %j again", (choice) => expect(readChoice(writeChoice(choice))).toEqual(choice));

describe("withChosen", () => {
  const options = holidayOptions([day({})], "US");
  it.each([
    [null, ["Christmas Day"]],
    [{ name: "Christmas Day", country: "US" }, ["Christmas Day"]],
    [{ name: "Turkey Day", country: "US" }, ["Turkey Day", "Christmas Day"]],
    [{ name: "Christmas Day", country: null }, ["Christmas Day", "Christmas Day"]],
  ])("holds %j", (chosen, labels) =>
    expect(withChosen(options, chosen).map(({ label }) => label)).toEqual(labels),
  );
});

it.each([
  [{ observedDate: "2026-07-03", rule: "07-04" }, true],
  [{ observedDate: null, rule: "01-01 and if sunday then next monday" }, true],
  [{ observedDate: null, rule: "4th thursday in November" }, false],
])("tells whether %j may have a day off of its own", (holiday, expected) =>
  expect(hasDayOff(holiday)).toBe(expected),
);
