import { Temporal } from "temporal-polyfill/full";
import { expect, it } from "vitest";
import { comingFeasts } from "./coming-feasts";

const of = (day: string) => {
  const { easter, hanukkah } = comingFeasts(Temporal.PlainDate.from(day));
  return [easter, hanukkah].map(({ first, last }) => `${first} to ${last}`);
};

it.each([
  ["2024-01-01", "2024-03-24 to 2024-04-01", "2024-12-26 to 2025-01-02"],
  // Both are on, and last until tomorrow or the day itself.
  ["2025-01-02", "2025-04-13 to 2025-04-21", "2024-12-26 to 2025-01-02"],
  ["2025-04-21", "2025-04-13 to 2025-04-21", "2025-12-15 to 2025-12-22"],
  ["2025-12-31", "2026-03-29 to 2026-04-06", "2026-12-05 to 2026-12-12"],
  ["2037-05-01", "2038-04-18 to 2038-04-26", "2037-12-03 to 2037-12-10"],
])("on %s the coming feasts are %s and %s", (day, easter, hanukkah) => {
  expect(of(day)).toEqual([easter, hanukkah]);
});
