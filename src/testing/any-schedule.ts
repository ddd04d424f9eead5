import fc from "fast-check";
import { weekDays } from "@/domains/schedules/constants";
import type { RuleChange } from "@/testing/schedule-rule";

const two = (value: number) => String(value).padStart(2, "0");
const clockTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((m) => `${two(Math.floor(m / 60))}:${two(m % 60)}`);
/** Often near the hours at which clocks are changed and days end. */
const tellingTime = fc.oneof(
  clockTime,
  fc.constantFrom("00:00", "01:00", "01:59", "02:00", "02:30", "03:00", "22:00", "23:59"),
);
const timeRange = fc.option(fc.record({ start: tellingTime, end: tellingTime }));

const none = fc.constant<never[]>([]);
const recurrence = fc.record({
  weekDays: fc.oneof(none, fc.uniqueArray(fc.constantFrom(...weekDays), { maxLength: 4 })),
  months: fc.oneof(none, fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 })),
  monthDays: fc.oneof(
    none,
    fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant("last" as const)), { maxLength: 8 }),
  ),
  timeRange,
});

/** A date from `year` to the next but one, with or without a time. */
const dateOf = (year: number) =>
  fc
    .tuple(
      fc.integer({ min: year, max: year + 2 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.option(tellingTime),
    )
    .map(([y, m, d, time]) => `${y}-${two(m)}-${two(d)}${time ? `T${time}:00` : ""}`);

const decided = {
  priority: fc.integer({ min: 4, max: 6 }),
  exclusive: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  blend: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  isEnabled: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  fallbackCategoryId: fc.option(fc.integer({ min: 80, max: 82 })),
  categoryId: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }),
};

/** Schedules of every type whose dates lie around the years from `year` on. */
export const anySchedule = (year: number): fc.Arbitrary<RuleChange> =>
  fc.oneof(
    fc.record({
      ...decided,
      type: fc.constantFrom("daily" as const, "weekly" as const, "monthly" as const, "custom" as const),
      startsAt: dateOf(year - 1),
      endsAt: fc.option(dateOf(year + 1)),
      recurrence: fc.option(recurrence),
    }),
    fc.record({
      ...decided,
      type: fc.constantFrom("yearly" as const, "holiday" as const),
      startsAt: fc.oneof(dateOf(2000), fc.constant("2000-02-29"), fc.constant("2000-01-01")),
      endsAt: fc.option(
        fc.oneof(dateOf(2000), fc.constant("2000-12-31"), fc.constant("2000-02-29T23:59:59")),
      ),
      recurrence: fc.option(recurrence),
    }),
  );
