import { Temporal } from "temporal-polyfill/full";
import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { resolve } from "@/domains/schedules/core/resolve";
import { scheduleInput } from "@/domains/schedules/schema";
import { demoCatalog } from "@/testing/clips/demo/demo-catalog";
import { toSchedulePatch } from "@/transport/rest/nexroll/to-schedule-patch";
import { demoCategories } from "./demo-categories";
import { demoClipNotes } from "./demo-clip-notes";
import { type DemoSchedule, demoSchedules } from "./demo-schedules";

const names = demoCategories.map(({ name }) => name);
const idOf = (category: string | undefined) => (category ? names.indexOf(category) + 1 : null);

function compiled({ category, fallback, fields }: DemoSchedule, index: number) {
  const ids = { category_id: idOf(category), fallback_category_id: idOf(fallback) };
  return compileSchedule({ id: index + 1, ...scheduleInput.parse(toSchedulePatch({ ...fields, ...ids })) });
}

const zone = "America/New_York";
const hours = [0.5, 9, 13, 18.5, 20, 22.5];

function answersOfDay(day: Temporal.PlainDate, schedules: ReturnType<typeof compiled>[]) {
  return hours.map((hour) => {
    const at = day.toZonedDateTime(zone).add({ minutes: hour * 60 });
    return resolve({
      schedules,
      now: new Date(at.epochMilliseconds),
      zone,
      override: null,
      genre: null,
      filler: null,
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
  expect(new Set(playing("2025-11-27"))).toEqual(new Set(["Thanksgiving week"]));
});

it("has a clip in every category, a category for every clip, and a note on each", () => {
  expect(new Set(demoClipNotes.map(({ title }) => title))).toEqual(
    new Set(demoCatalog.map(({ title }) => title)),
  );
  const used = new Set([
    ...demoCatalog.map(({ category }) => category),
    ...demoClipNotes.flatMap(({ alsoIn }) => alsoIn),
  ]);
  expect(used).toEqual(new Set(names));
  const scheduled = demoSchedules(Temporal.PlainDate.from("2025-01-01"));
  expect(scheduled.flatMap(({ category, fallback }) => [category, fallback ?? category])).toSatisfy(
    (list: string[]) => list.every((name) => names.includes(name)),
  );
  expect(scheduled.filter(({ fallback }) => fallback)).not.toEqual([]);
});
