import type { Temporal } from "temporal-polyfill/full";
import type { ScheduleFields } from "@/transport/rest/nexroll/schedule-fields";
import { swatches } from "@/ui/swatches";
import { comingFeasts, type Feast } from "./coming-feasts";

type Swatch = (typeof swatches)[number]["name"];

/** A schedule as the API takes it, with its categories by name. */
export interface DemoSchedule {
  category: string;
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

/** Every year from one date to another. The years are leap years, so that 29 February exists. */
function yearly(name: string, category: string, color: Swatch, [from, to]: Days, priority: number) {
  return schedule(name, category, color, from ?? "", { type: "yearly", end_date: to, priority });
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

function holiday(name: string, date: string, color: Swatch, holiday_name: string) {
  const fields = { type: "holiday", holiday_name, holiday_country: "US", priority: 7 };
  return schedule(name, name, color, date, fields);
}

function once(name: string, category: string, color: Swatch, { first, last }: Feast, rest: ScheduleFields) {
  return schedule(name, category, color, `${first}`, { type: "custom", end_date: `${last}`, ...rest });
}

/** What is always on: there is always something playing, and always something that had to wait. */
const ground: readonly DemoSchedule[] = [
  schedule("Every day", "Feature Presentation", "Stone", "2024-01-01", { type: "daily", priority: 1 }),
  yearly("Winter evenings", "Winter Evenings", "Sky", ["2023-12-01", "2024-02-29"], 2),
  yearly("Spring premieres", "Spring Premieres", "Lime", ["2024-03-01", "2024-05-31"], 2),
  yearly("Summer open-air", "Summer Open-Air", "Lamp", ["2024-06-01", "2024-08-31"], 2),
  yearly("Autumn reels", "Autumn Reels", "Copper", ["2024-09-01", "2024-11-30"], 2),
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
    fallback: "Coming Attractions",
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
  holiday("Valentine’s Day", "2024-02-14", "Rose", "Valentine's Day"),
  holiday("St. Patrick’s Day", "2024-03-17", "Fir", "St. Patrick's Day"),
  holiday("Independence Day", "2024-07-04", "Ember", "Independence Day"),
  yearly("Halloween season", "Halloween", "Velvet", ["2024-10-01", "2024-10-31"], 7),
  // The fourth Thursday of November is in it every year.
  yearly("Thanksgiving week", "Thanksgiving", "Lamp", ["2024-11-22", "2024-11-28"], 7),
  schedule("Christmas", "Christmas", "Ember", "2024-12-01", {
    type: "yearly",
    end_date: "2024-12-26",
    priority: 8,
    exclusive: true,
  }),
  schedule("New Year’s Eve", "New Year", "Iris", "2024-12-31T12:00", {
    type: "yearly",
    end_date: "2025-01-01T23:59",
    priority: 9,
  }),
];

/** What has dates of its own this year. */
function datedSchedules(today: Temporal.PlainDate): DemoSchedule[] {
  const { easter, hanukkah } = comingFeasts(today);
  const clubDay = today.add({ days: 9 });
  const evening = (start: string): ScheduleFields => ({
    recurrence_pattern: { timeRange: { start, end: "23:59" } },
    exclusive: true,
  });
  return [
    once("Easter", "Easter", "Lagoon", easter, { priority: 7 }),
    // Its evenings go before Christmas, its days do not.
    once("Hanukkah", "Hanukkah", "Lagoon", hanukkah, { priority: 9, ...evening("17:00") }),
    once(
      "Film club",
      "Theme Nights",
      "Rose",
      { first: clubDay, last: clubDay },
      { priority: 10, ...evening("19:00") },
    ),
  ];
}

/** A year of schedules, so laid that on any day something plays for a reason and something else waits. */
export function demoSchedules(today: Temporal.PlainDate): DemoSchedule[] {
  return [...ground, ...everyWeek, ...feasts, ...datedSchedules(today)];
}
