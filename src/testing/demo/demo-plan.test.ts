import { Temporal } from "temporal-polyfill/full";
import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { checkHoliday } from "@/domains/schedules/core/holidays/check-holiday";
import { holidaySpans } from "@/domains/schedules/core/holidays/holiday-spans";
import { resolve } from "@/domains/schedules/core/resolve";
import { scheduleInput } from "@/domains/schedules/schema";
import { demoCatalog } from "@/testing/clips/demo/demo-catalog";
import { oldDiskCatalog } from "@/testing/clips/demo/old-disk-catalog";
import { toSchedulePatch } from "@/transport/rest/nexroll/to-schedule-patch";
import { demoCategories } from "./demo-categories";
import { demoClipNotes } from "./demo-clip-notes";
import { type DemoSchedule, demoSchedules } from "./demo-schedules";
import { demoSequences } from "./demo-sequences";

const names = demoCategories.map(({ name }) => name);
const sequenceNames = demoSequences.map(({ name }) => name);
const idIn = (list: readonly string[], name: string | undefined) => (name ? list.indexOf(name) + 1 : null);

function compiled({ category, sequence, fallback, fields }: DemoSchedule, index: number) {
  const ids = {
    category_id: idIn(names, category),
    source_sequence_id: idIn(sequenceNames, sequence),
    fallback_category_id: idIn(names, fallback),
  };
  const rule = scheduleInput.parse(toSchedulePatch({ ...fields, ...ids }));
  return compileSchedule({ id: index + 1, ...rule }, holidaySpans);
}

const zone = "America/New_York";
const hours = [0.5, 9, 13, 18.5, 20, 22.5];

function answersOfDay(
  day: Temporal.PlainDate,
  schedules: ReturnType<typeof compiled>[],
  asked: readonly number[] = hours,
) {
  return asked.map((hour) => {
    const at = day.toZonedDateTime(zone).add({ minutes: hour * 60 });
    return resolve({
      schedules,
      now: new Date(at.epochMilliseconds),
      zone,
      override: null,
      genre: null,
      filler: { kind: "sequence", sequenceId: 1, categoryId: null },
      settings: { passive: false, clearWhenInactive: false, genrePriority: "schedules" },
    });
  });
}

/** Every day of the year that follows a first day, as someone sees it who starts the demo on that day. */
function yearFrom(first: Temporal.PlainDate) {
  const schedules = demoSchedules(first).map(compiled);
  const days = Array.from({ length: 366 }, (_, index) => first.add({ days: index }));
  return days.map((day) => ({ day, answers: answersOfDay(day, schedules) }));
}

const starts = ["2025-01-01", "2025-12-20", "2027-11-29", "2028-02-28"].map((day) =>
  Temporal.PlainDate.from(day),
);

describe.each(starts)("a demo started on %s", (first) => {
  const year = yearFrom(first);
  const all = year.flatMap(({ answers }) => answers);
  const winners = new Set(all.flatMap(({ parts }) => parts.map(({ schedule }) => schedule?.name)));

  it("always plays something for a reason, and something waits", () => {
    const dull = year.filter(({ answers }) =>
      answers.some(({ parts, losers, reason }) => parts.length === 0 || losers.length === 0 || reason === ""),
    );
    expect(dull.map(({ day }) => `${day}`)).toEqual([]);
  });

  it("gives every schedule its day, except the one below all others and the one that is off", () => {
    const planned = demoSchedules(first).map(({ fields }) => fields.name);
    expect(planned.filter((name) => !winners.has(name))).toEqual(["Every day", "Film noir Wednesdays"]);
  });

  it("shows every way of winning", () => {
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(["exclusive", "blend", "priority"]));
  });

  it("leaves the early morning to the filler", () => {
    const schedules = demoSchedules(first).map(compiled);
    const mornings = year.flatMap(({ day }) => answersOfDay(day, schedules, [4.5]));
    expect(mornings.filter(({ outcome }) => outcome === "filler").length).toBeGreaterThan(250);
  });

  it("is colourful", () => {
    const evenings = new Set(year.map(({ answers }) => answers[4]?.parts[0]?.schedule?.name));
    expect(evenings.size).toBeGreaterThanOrEqual(14);
  });
});

it("knows Sundays, Fridays and feasts", () => {
  const schedules = demoSchedules(Temporal.PlainDate.from("2025-06-01")).map(compiled);
  const playing = (day: string) =>
    answersOfDay(Temporal.PlainDate.from(day), schedules).map(({ parts }) =>
      parts.map(({ schedule }) => schedule?.name).join(" + "),
    );
  const matinee = "Sunday matinee + House rules on Sundays";
  const of = {
    summer: "Summer open-air",
    weekend: "Friday and Saturday nights",
    christmas: "Christmas",
    eve: "New Year’s Eve",
    winter: "Winter evenings",
  };
  expect(playing("2025-07-06")).toEqual([of.weekend, of.summer, matinee, of.summer, of.summer, of.summer]);
  expect(playing("2025-07-11")).toEqual([
    of.summer,
    of.summer,
    of.summer,
    of.weekend,
    of.weekend,
    "Late science fiction",
  ]);
  expect(playing("2025-12-16")).toEqual([
    of.christmas,
    of.christmas,
    of.christmas,
    "Hanukkah",
    "Hanukkah",
    "Hanukkah",
  ]);
  expect(playing("2025-12-31")).toEqual([of.winter, of.winter, of.eve, of.eve, of.eve, of.eve]);
  for (const day of ["2025-11-24", "2025-11-27", "2025-11-30"]) {
    expect(playing(day)[4]).toBe("Thanksgiving week");
  }
  for (const day of ["2026-03-29", "2026-04-05", "2026-04-06"]) {
    expect(playing(day)[4]).toBe("Easter");
  }
  // The first candle is lit on the evening before.
  expect(playing("2026-12-04")[4]).toBe("Hanukkah");
});

it("has a fallback between the evenings of the film club, and filler when they are over", () => {
  const schedules = demoSchedules(Temporal.PlainDate.from("2025-06-01")).map(compiled);
  const outcomes = ["2025-06-09", "2025-06-11", "2025-06-13"].map(
    (day) => answersOfDay(Temporal.PlainDate.from(day), schedules, [4.5])[0]?.outcome,
  );
  expect(outcomes).toEqual(["filler", "fallback", "filler"]);
});

it("names only holidays that the tables of their country know", () => {
  const holidays = demoSchedules(Temporal.PlainDate.from("2025-01-01")).flatMap(({ fields }) =>
    fields.type === "holiday" ? [fields] : [],
  );
  expect(holidays.length).toBeGreaterThanOrEqual(5);
  expect(holidays.some(({ holiday_days_before: days }) => days)).toBe(true);
  for (const { holiday_name, holiday_country } of holidays) {
    const named = { holidayName: holiday_name ?? "", holidayCountry: holiday_country ?? "" };
    expect(checkHoliday({ ...named, holidayRegion: null })).toBeNull();
  }
});

it("has a clip in every category, a category for every clip, and a note on each", () => {
  expect(new Set(demoClipNotes.map(({ title }) => title))).toEqual(
    new Set(demoCatalog.map(({ title }) => title)),
  );
  const used = new Set([
    ...[...demoCatalog, ...oldDiskCatalog].map(({ category }) => category),
    ...demoClipNotes.flatMap(({ alsoIn }) => alsoIn),
  ]);
  expect(used).toEqual(new Set(names));
  const scheduled = demoSchedules(Temporal.PlainDate.from("2025-01-01"));
  expect(scheduled.flatMap(({ category, fallback }) => [category, fallback ?? category])).toSatisfy(
    (list: string[]) => list.every((name) => names.includes(name)),
  );
  expect(scheduled.filter(({ fallback }) => fallback)).not.toEqual([]);
});
