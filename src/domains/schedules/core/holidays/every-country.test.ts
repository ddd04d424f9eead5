import { describe, expect, it } from "vitest";
import { listHolidays } from "@/domains/schedules/core/holidays/list-holidays";
import { listCountries, listRegions } from "@/domains/schedules/core/holidays/places";

const codes = listCountries().map(({ code }) => code);

describe("every country", () => {
  it("has a name of its own", () => {
    expect(codes.length).toBeGreaterThan(200);
    expect(new Set(listCountries().map(({ name }) => name)).size).toBe(codes.length);
  });

  it.each([2026, 2030])(
    "has holidays in %i, all in that year, in order, and none ends before it begins",
    (year) => {
      const wrong = codes.filter((code) => {
        const days = listHolidays(code, null, year);
        if (!days?.length) return true;
        const isSound = days.every(
          ({ name, date, endDate, daysLong }) =>
            name !== "" && date.startsWith(`${year}-`) && date <= endDate && daysLong >= 1 && daysLong <= 40,
        );
        const dates = days.map(({ date }) => date);
        return !isSound || dates.join() !== [...dates].sort().join();
      });
      expect(wrong).toEqual([]);
    },
  );

  it("names its days off near the day they stand for", () => {
    const far = codes.flatMap((code) =>
      (listHolidays(code, null, 2027) ?? [])
        .filter(({ observedDate }) => observedDate !== null)
        .filter(
          ({ date, observedDate }) => Math.abs(Date.parse(observedDate ?? "") - Date.parse(date)) > 7 * 864e5,
        ),
    );
    expect(far).toEqual([]);
  });

  it("has regions that add to it", () => {
    expect(listRegions("NP")).toEqual([]);
    const bavaria = listHolidays("DE", "BY", 2026)?.map(({ name }) => name) ?? [];
    const germany = listHolidays("DE", null, 2026)?.map(({ name }) => name) ?? [];
    expect(bavaria).toEqual(expect.arrayContaining(germany));
    expect(bavaria.length).toBeGreaterThan(germany.length);
    expect(listHolidays("US", "LA.NO", 2026)?.map(({ name }) => name)).toContain("Mardi Gras");
  });

  it("is none that nobody knows", () => {
    expect(listHolidays("ZZ", null, 2026)).toBeNull();
  });
});
