import { describe, expect, it } from "vitest";
import { hoursOf, minuteOn, waitingWords } from "./stretch-words";

describe("minuteOn", () => {
  it.each([
    ["2026-12-24", "2026-12-24T00:00:00", 0],
    ["2026-12-24", "2026-12-24T18:30:00", 1110],
    ["2026-12-24", "2026-12-25T00:00:00", 1440],
    ["2026-12-24", "2026-12-26T09:00:00", 1440],
    ["2026-12-24", "2026-12-23T09:00:00", 0],
  ])("%s %s", (date, wall, minute) => {
    expect(minuteOn(date, wall)).toBe(minute);
  });
});

it("says the hours of a stretch", () => {
  const stretch = { fromWall: "2026-12-24T18:00:00", toWall: "2026-12-25T00:00:00" };
  expect(hoursOf("2026-12-24", stretch)).toBe("18:00 to 24:00");
});

describe("waitingWords", () => {
  const schedules = ["Advent", "Snow"].map((name, id) => ({
    id,
    name,
    color: null,
    priority: 5,
    isDraft: false,
  }));
  it.each([
    [[], null],
    [[1], "“Snow” waits"],
    [[0, 1], "“Advent” and “Snow” wait"],
    [[7], null],
    [[0, 1, 0, 1, 0, 1, 0], "“Advent”, “Snow”, “Advent”, “Snow”, “Advent”, “Snow” and “Advent” wait"],
    [[0, 1, 0, 1, 0, 1, 0, 1], "“Advent”, “Snow”, “Advent”, “Snow”, “Advent”, “Snow” and 2 more wait"],
  ])("%j", (waiting, words) => {
    expect(waitingWords(waiting, { schedules })).toBe(words);
  });
});
