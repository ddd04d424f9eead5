import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, epochDayOf } from "@/lib/calendar-day";
import { describeEnd, describeMoment } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";

const at = (text: string) => parseWallSeconds(text) ?? Number.NaN;

describe("wall seconds", () => {
  it("are what UTC makes of the same clock", () => {
    const moments = fc.integer({ min: at("0001-01-01"), max: at("9999-12-31T23:59:59") });
    fc.assert(
      fc.property(moments, (seconds) => {
        const text = formatWallSeconds(seconds);
        expect(text).toBe(new Date(seconds * 1000).toISOString().slice(0, 19));
        expect(parseWallSeconds(text)).toBe(seconds);
      }),
    );
  });

  it.each([
    ["1970-01-01", 4, false],
    ["2024-02-29", 4, true],
    ["2025-02-28", 5, true],
    ["2025-12-07", 7, false],
    ["2025-12-08", 1, false],
  ])("know the calendar of %s", (text, weekDay, isLastOfMonth) => {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    expect(calendarDay(epochDayOf(year, month, day))).toMatchObject({
      year,
      month,
      day,
      weekDay,
      isLastOfMonth,
    });
  });
});

describe("describeMoment", () => {
  it.each([
    ["2025-12-10T09:05:00", "09:05"],
    ["2025-12-31T23:59:59", "31 December 23:59"],
    ["2026-01-01T00:00:00", "1 January 2026 00:00"],
  ])("%s seen from 10 December 2025 is %s", (moment, words) => {
    expect(describeMoment(at(moment), at("2025-12-10T19:00:00"))).toBe(words);
  });

  it("names the last minute that counts", () => {
    expect(describeEnd(at("2026-01-01"), at("2025-12-10"))).toBe("31 December 23:59");
    expect(describeEnd(at("2025-12-10T22:01:00"), at("2025-12-10"))).toBe("22:00");
  });
});

describe("joinWords", () => {
  it.each<[string[], string]>([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j", (words, text) => expect(joinWords(words)).toBe(text));
});
