import { describe, expect, it } from "vitest";
import { type Schedule, scheduleInput } from "@/domains/schedules/schema";
import { scheduleRule } from "@/testing/schedule-rule";
import {
  holidayToChoose,
  meantValues,
  newScheduleValues,
  noRecurrence,
  tidied,
  toScheduleInput,
  toScheduleValues,
} from "./schedule-values";

const stored: Schedule = {
  ...scheduleRule({ id: 7, type: "weekly", recurrence: { weekDays: ["friday"] } }),
  color: "#d9a441",
  category: { id: 7, name: "Clips" },
  sequence: null,
  fallbackCategory: null,
  isActive: true,
  activeReason: "Its time is now.",
  lastStart: null,
  nextStart: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
};

it("sends back of a stored schedule what the domain takes in, and no more", () => {
  const input = toScheduleInput(stored);
  expect(scheduleInput.parse(input)).toEqual(input);
  expect(Object.keys(input).sort()).toEqual(Object.keys(scheduleInput.parse(input)).sort());
});

it("always has a recurrence in the form", () =>
  expect(toScheduleValues({ ...stored, recurrence: null }).recurrence).toEqual(noRecurrence));

describe("a holiday in the form", () => {
  const christmas = {
    ...stored,
    type: "holiday",
    holidayName: "Christmas Day",
    holidayCountry: "DE",
    holidayRegion: "BY",
    holidayObserved: true,
    holidayDaysBefore: 3,
    holidayDaysAfter: 1,
  } as const;

  it("comes and goes as it is stored", () =>
    expect(scheduleInput.parse(meantValues(toScheduleValues(christmas)))).toEqual({
      ...toScheduleInput(christmas),
      recurrence: stored.recurrence,
    }));

  it.each<[Partial<Schedule>, Partial<Schedule>]>([
    [{ type: "yearly" }, { type: "holiday", holidayName: "Christmas Day" }],
    [{ holidayName: null }, { type: "holiday", holidayName: null }],
    [
      { type: "yearly", holidayName: null },
      { type: "yearly", holidayName: holidayToChoose },
    ],
    [{ type: "weekly" }, { type: "weekly", holidayName: "Christmas Day" }],
  ])("is of %j shown as %j", (change, shown) =>
    expect(toScheduleValues({ ...christmas, ...change })).toMatchObject(shown),
  );

  it.each(["daily", "yearly", "custom"] as const)("counts for nothing when it is %s", (type) =>
    expect(meantValues({ ...toScheduleValues(christmas), type })).toMatchObject({
      type,
      holidayName: null,
      holidayCountry: null,
      holidayRegion: null,
      holidayObserved: false,
      holidayDaysBefore: 0,
      holidayDaysAfter: 0,
    }),
  );

  it("must be chosen, and only then", () => {
    const form = { ...newScheduleValues({ today: "2026-11-21", color: "#fff" }), name: "X", categoryId: 1 };
    const faultsOf = (change: Partial<typeof form>) =>
      scheduleInput
        .safeParse(meantValues({ ...form, ...change }))
        .error?.issues.map(({ path }) => path.join("."));
    expect(faultsOf({ type: "holiday" })).toEqual(["holidayName"]);
    expect(faultsOf({ type: "holiday", holidayName: null, holidayDaysBefore: 61 })).toBeUndefined();
    expect(faultsOf({ type: "daily" })).toBeUndefined();
    expect(faultsOf({ type: "holiday", holidayName: "Easter", holidayDaysBefore: 61 })).toEqual([
      "holidayDaysBefore",
    ]);
  });
});

describe("a new one", () => {
  const wishes = { today: "2026-11-21", color: "#e2685c" };
  it("needs only a name and a category", () =>
    expect(
      scheduleInput.safeParse(meantValues({ ...newScheduleValues(wishes), name: "Winter", categoryId: 1 }))
        .success,
    ).toBe(true));
  it("is of the kind that was asked for", () =>
    expect(newScheduleValues({ ...wishes, type: "holiday" }).type).toBe("holiday"));
  it("is for one day when a day was chosen", () =>
    expect(newScheduleValues({ ...wishes, day: "2026-12-24" })).toMatchObject({
      type: "custom",
      startsAt: "2026-12-24",
      endsAt: "2026-12-24",
    }));
});

it.each([
  [noRecurrence, null],
  [
    { ...noRecurrence, months: [12] },
    { ...noRecurrence, months: [12] },
  ],
  [null, null],
])("sends %j as %j", (recurrence, expected) =>
  expect(tidied({ ...toScheduleInput(stored), recurrence }).recurrence).toEqual(expected),
);
