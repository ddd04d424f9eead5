import { describe, expect, it } from "vitest";
import { findHoliday } from "@/domains/schedules/core/holidays/find-holiday";
import { formatEpochDay } from "@/lib/format-epoch-day";

const [none, US, CA, GB, DE, FR, AU] = [null, "US", "CA", "GB", "DE", "FR", "AU"];

function timesOf(name: string, country: string | null, region: string | null, year: number) {
  return findHoliday({ name, country, region })
    ?.inYear(year)
    .map(({ firstDay, lastDay, observedDay }) => {
      const until = lastDay === firstDay ? "" : `..${formatEpochDay(lastDay)}`;
      const off = observedDay === null ? "" : ` off ${formatEpochDay(observedDay)}`;
      return formatEpochDay(firstDay) + until + off;
    });
}

describe("on which days a holiday falls", () => {
  it.each<[name: string, country: string | null, region: string | null, year: number, times: string[]]>([
    ["Thanksgiving", US, null, 2024, ["2024-11-28"]],
    ["Thanksgiving", US, null, 2025, ["2025-11-27"]],
    ["Thanksgiving Day", US, null, 2026, ["2026-11-26"]],
    ["Thanksgiving", US, null, 2028, ["2028-11-23"]],
    ["Thanksgiving", CA, "ON", 2026, ["2026-10-12"]],
    ["Thanksgiving", CA, null, 2027, ["2027-10-11"]],
    ["Independence Day", US, null, 2025, ["2025-07-04"]],
    ["Independence Day", US, null, 2026, ["2026-07-04 off 2026-07-03"]],
    ["Fourth of July", US, null, 2027, ["2027-07-04 off 2027-07-05"]],
    ["4th of July", US, null, 2032, ["2032-07-04 off 2032-07-05"]],
    ["New Year's Day", US, null, 2028, ["2028-01-01 off 2027-12-31"]],
    ["New Year's Day", US, null, 2027, ["2027-01-01"]],
    ["Christmas", US, null, 2027, ["2027-12-25 off 2027-12-24"]],
    ["NYE", US, null, 2027, ["2027-12-31"]],
    ["Juneteenth", US, null, 2026, ["2026-06-19"]],
    ["MLK Day", US, null, 2027, ["2027-01-18"]],
    ["Presidents' Day", US, null, 2026, ["2026-02-16"]],
    ["Labor Day", US, null, 2026, ["2026-09-07"]],
    ["Canada Day", CA, null, 2029, ["2029-07-01"]],
    ["Boxing Day", GB, null, 2026, ["2026-12-26 off 2026-12-28"]],
    ["Boxing Day", GB, null, 2027, ["2027-12-26 off 2027-12-28"]],
    ["Christmas Day", GB, null, 2027, ["2027-12-25 off 2027-12-27"]],
    ["Boxing Day", GB, null, 2028, ["2028-12-26"]],
    ["Mothering Sunday", GB, null, 2026, ["2026-03-15"]],
    ["Easter", GB, null, 2024, ["2024-03-31"]],
    ["Easter Sunday", GB, null, 2030, ["2030-04-21"]],
    ["Ostersonntag", DE, null, 2025, ["2025-04-20"]],
    ["Heilige Drei Könige", DE, "BY", 2026, ["2026-01-06"]],
    ["heilige drei konige", DE, "BY", 2026, ["2026-01-06"]],
    ["Reformationstag", DE, null, 2026, ["2026-10-31"]],
    ["Bastille Day", FR, null, 2026, ["2026-07-14"]],
    ["Noël", FR, null, 2031, ["2031-12-25"]],
    ["Australia Day", AU, null, 2026, ["2026-01-26"]],
    ["Australia Day", AU, null, 2027, ["2027-01-26"]],
    ["Australia Day", AU, null, 2028, ["2028-01-26"]],
    ["Australia Day", AU, null, 2029, ["2029-01-26"]],
    ["ANZAC Day", AU, null, 2026, ["2026-04-25"]],
    ["Queen's Birthday", "NZ", null, 2022, ["2022-06-06"]],
    ["Queen's Birthday", "NZ", null, 2026, ["2026-06-01"]],
    ["Republic Day", "IN", null, 2026, ["2026-01-26"]],
    ["Diwali", "IN", null, 2026, ["2026-11-08"]],
    ["Deepavali", "SG", null, 2026, ["2026-11-08 off 2026-11-09"]],
    ["Passover", "IL", null, 2026, ["2026-04-02..2026-04-09"]],
    ["Yom Kippur", "IL", null, 2026, ["2026-09-21"]],
    ["חנוכה", "IL", null, 2027, ["2027-12-25..2028-01-01"]],
    ["Carnaval", "BR", null, 2026, ["2026-02-14..2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18"]],
    ["Spring Festival", "CN", null, 2026, ["2026-02-16", "2026-02-17", "2026-02-18"]],
    ["Ramazan Bayramı", "TR", null, 2030, ["2030-02-04..2030-02-06"]],
    ["Easter", "GR", null, 2026, ["2026-04-12"]],
    ["Orthodox Easter", none, null, 2024, ["2024-05-05"]],
    ["Orthodox Easter", none, null, 2027, ["2027-05-02"]],
    ["Easter", none, null, 2027, ["2027-03-28"]],
    ["Halloween", DE, null, 2026, ["2026-10-31"]],
    ["Mardi Gras", none, null, 2026, ["2026-02-17"]],
    ["Lunar New Year", none, null, 2027, ["2027-02-06"]],
    ["Eid al-Fitr", none, null, 2033, ["2033-01-02..2033-01-04", "2033-12-23..2033-12-25"]],
    ["Ramadan", none, null, 2030, ["2030-01-05..2030-02-03", "2030-12-26..2031-01-23"]],
    ["Advent", none, null, 2028, ["2028-12-03..2028-12-24"]],
    ["Advent", none, null, 2032, ["2032-11-28..2032-12-24"]],
    ["Oktoberfest", none, null, 2026, ["2026-09-19..2026-10-04"]],
    ["Nowruz", none, null, 2027, ["2027-03-21"]],
    ["Dashain", none, null, 2026, ["2026-10-20"]],
    ["Dussehra", none, null, 2027, ["2027-10-09"]],
    ["Holi", none, null, 2026, ["2026-03-04"]],
    ["Diwali", none, null, 2030, ["2030-10-26"]],
    ["Diwali", none, null, 2051, []],
    ["Leap Day", none, null, 2028, ["2028-02-29"]],
    ["Leap Day", none, null, 2027, []],
    ["Juneteenth", US, null, 2020, []],
    ["Easter", none, null, 2077, []],
  ])("%s in %s %s, %i", (name, country, region, year, times) => {
    expect(timesOf(name, country, region, year)).toEqual(times);
  });
});

describe("what a holiday is called", () => {
  it.each<[name: string, country: string | null, found: string | null]>([
    ["Xmas", US, "Christmas Day"],
    ["thanksgiving", US, "Thanksgiving Day"],
    ["The Thanksgiving Holiday", US, "Thanksgiving Day"],
    ["Saint Patrick's", US, "St. Patrick's Day"],
    ["ST PATRICK’S DAY", US, "St. Patrick's Day"],
    ["Luther King", US, "Martin Luther King Jr. Day"],
    ["Chanukah", none, "Hanukkah"],
    ["May the 4th", none, "Star Wars Day"],
    ["Weihnachten", US, "Christmas Day"],
    // There are three with Christmas in the name, and none is just called so.
    ["bank holiday", GB, null],
    ["Day", US, null],
    ["", US, null],
    ["Nobody's Day", US, null],
    ["Nobody's Day", none, null],
    ["Halloween", "ZZ", "Halloween"],
  ])("%j in %s is %s", (name, country, found) => {
    expect(findHoliday({ name, country, region: null })?.name ?? null).toBe(found);
  });
});
