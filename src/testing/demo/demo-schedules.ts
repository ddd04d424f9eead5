import type { Temporal } from "temporal-polyfill/full";
import type { ScheduleFields } from "@/transport/rest/nexroll/schedule-fields";
import { swatches } from "@/ui/swatches";

type Swatch = (typeof swatches)[number]["name"];

/** A schedule as the API takes it, with its categories and sequence by name. */
export interface DemoSchedule {
  category: string;
  /** Plays in the place of the category, which its blocks may draw from. */
  sequence?: string;
  fallback?: string;
  fields: ScheduleFields & { name: string; start_date: string };
}

type Days = readonly string[];
interface Hours {
  start: string;
  end: string;
}

function schedule(
  name: string,
  category: string,
  color: Swatch,
  start_date: string,
  fields: ScheduleFields,
): DemoSchedule {
  const swatch = swatches.find((one) => one.name === color);
  return { category, fields: { ...fields, name, start_date, color: swatch?.color } };
}

/** From four to six in the morning nobody watches: then it is the filler's turn. */
const waking: Hours = { start: "06:00", end: "03:59" };

/** Every year from one date to another. The years are leap years, so that 29 February exists. */
function yearly(name: string, color: Swatch, [from, to]: Days, rest: ScheduleFields, category = name) {
  return schedule(name, category, color, from ?? "", { type: "yearly", end_date: to, ...rest });
}

function season(name: string, category: string, color: Swatch, days: Days) {
  return yearly(name, color, days, { priority: 2, recurrence_pattern: { timeRange: waking } }, category);
}

function weekly(
  name: string,
  category: string,
  color: Swatch,
  when: { weekDays: Days; timeRange: Hours },
  rest: ScheduleFields,
) {
  return schedule(name, category, color, "2024-01-01", { type: "weekly", recurrence_pattern: when, ...rest });
}

/** A holiday of the United States, wherever it falls in a year. */
function holiday(
  name: string,
  category: string,
  color: Swatch,
  holiday_name: string,
  rest: ScheduleFields = {},
) {
  const named = { type: "holiday", holiday_name, holiday_country: "US", priority: 7 };
  return schedule(name, category, color, "2024-01-01", { ...named, ...rest });
}

/** What is always on: there is always something playing, and always something that had to wait. */
const ground: readonly DemoSchedule[] = [
  schedule("Every day", "Feature Presentation", "Stone", "2024-01-01", {
    type: "daily",
    priority: 1,
    recurrence_pattern: { timeRange: waking },
  }),
  season("Winter evenings", "Winter Evenings", "Sky", ["2023-12-01", "2024-02-29"]),
  season("Spring premieres", "Spring Premieres", "Lime", ["2024-03-01", "2024-05-31"]),
  season("Summer open-air", "Summer Open-Air", "Lamp", ["2024-06-01", "2024-08-31"]),
  season("Autumn reels", "Autumn Reels", "Copper", ["2024-09-01", "2024-11-30"]),
];

const sunday = { weekDays: ["sunday"], timeRange: { start: "12:00", end: "17:59" } };
const shared: ScheduleFields = { priority: 3, blend_enabled: true };

const everyWeek: readonly DemoSchedule[] = [
  {
    ...weekly(
      "Friday and Saturday nights",
      "Weekend Double Feature",
      "Dusk",
      { weekDays: ["friday", "saturday"], timeRange: { start: "18:00", end: "01:59" } },
      { priority: 4 },
    ),
    sequence: "Feature Night",
  },
  weekly(
    "Late science fiction",
    "Late Science Fiction",
    "Iris",
    { weekDays: ["friday"], timeRange: { start: "22:00", end: "01:59" } },
    { priority: 5 },
  ),
  weekly("Sunday matinee", "Family Matinee", "Lagoon", sunday, shared),
  weekly("House rules on Sundays", "House Rules", "Fir", sunday, shared),
  weekly(
    "Film noir Wednesdays",
    "Theme Nights",
    "Stone",
    { weekDays: ["wednesday"], timeRange: { start: "20:00", end: "23:59" } },
    { priority: 4, enabled: false },
  ),
];

const feasts: readonly DemoSchedule[] = [
  holiday("Valentine’s Day", "Valentine’s Day", "Rose", "Valentine's Day"),
  holiday("St. Patrick’s Day", "St. Patrick’s Day", "Fir", "St. Patrick's Day", { holiday_days_before: 2 }),
  // From Palm Sunday to Easter Monday.
  holiday("Easter", "Easter", "Lagoon", "Easter Sunday", { holiday_days_before: 7, holiday_days_after: 1 }),
  holiday("Independence Day", "Independence Day", "Ember", "Independence Day"),
  yearly("Halloween season", "Velvet", ["2024-10-01", "2024-10-31"], { priority: 7 }, "Halloween"),
  // Until the Sunday after.
  holiday("Thanksgiving week", "Thanksgiving", "Lamp", "Thanksgiving Day", {
    holiday_days_before: 3,
    holiday_days_after: 3,
  }),
  // Every feast begins on the evening before. Its evenings go before Christmas, its days do not.
  holiday("Hanukkah", "Hanukkah", "Lagoon", "Hanukkah", {
    holiday_days_before: 1,
    recurrence_pattern: { timeRange: { start: "17:00", end: "23:59" } },
    priority: 9,
    exclusive: true,
  }),
  yearly("Christmas", "Ember", ["2024-12-01", "2024-12-26"], { priority: 8, exclusive: true }),
  yearly("New Year’s Eve", "Iris", ["2024-12-31T12:00", "2025-01-01T23:59"], { priority: 9 }, "New Year"),
];

/** What has dates of its own: three evenings, and a category for the hours between them. */
function filmClub(today: Temporal.PlainDate): DemoSchedule {
  const first = today.add({ days: 9 });
  const fields: ScheduleFields = {
    type: "custom",
    end_date: `${first.add({ days: 2 })}`,
    recurrence_pattern: { timeRange: { start: "19:00", end: "23:59" } },
    priority: 10,
    exclusive: true,
  };
  return {
    ...schedule("Film club", "Theme Nights", "Rose", `${first}`, fields),
    fallback: "Coming Attractions",
  };
}

/** A year of schedules, so laid that on any day something plays for a reason and something else waits. */
export function demoSchedules(today: Temporal.PlainDate): DemoSchedule[] {
  return [...ground, ...everyWeek, ...feasts, filmClub(today)];
}
