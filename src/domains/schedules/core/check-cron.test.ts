import { expect, it } from "vitest";
import { checkCron } from "@/domains/schedules/core/check-cron";

it.each(["* * * * *", "0 18 * * 5", "*/15 0-6 1,15 1-12/2 7", "  59 23 31 12 0  "])("takes %s", (pattern) =>
  expect(checkCron(pattern)).toBeNull(),
);

it.each([
  ["", "five fields"],
  ["* * * *", "five fields"],
  ["* * * * * *", "five fields"],
  ["60 * * * *", "The minute"],
  ["* 24 * * *", "The hour"],
  ["* * 0 * *", "The day of the month"],
  ["* * * 13 *", "The month"],
  ["* * * * 8", "The day of the week"],
  ["*/0 * * * *", "The minute"],
  ["5-1 * * * *", "The minute"],
  ["a * * * *", "The minute"],
  ["1,,2 * * * *", "The minute"],
])("refuses %j and says what is wrong", (pattern, says) => expect(checkCron(pattern)).toContain(says));
