import { describe, expect, it } from "vitest";
import { presetRule } from "@/domains/schedules/core/holidays/preset-rule";
import { presets } from "@/domains/schedules/core/holidays/presets";
import { scheduleInput } from "@/domains/schedules/schema";
import { epochDayOf } from "@/lib/calendar-day";
import { formatEpochDay } from "@/lib/format-epoch-day";

const nowhere = { country: null, region: null };
const in2026 = epochDayOf(2026, 6, 1);

function nextOf(key: string, country: string | null, today: number): string | null {
  const preset = presets.find((each) => each.key === key);
  if (!preset) throw new Error(`there is no preset ${key}`);
  const { next } = presetRule(preset, { country, region: null }, today);
  return next && `${formatEpochDay(next.firstDay)}..${formatEpochDay(next.lastDay)}`;
}

describe("presets", () => {
  it("are many, each with a key and a name of its own", () => {
    expect(presets.length).toBeGreaterThanOrEqual(30);
    expect(new Set(presets.map(({ key }) => key)).size).toBe(presets.length);
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
  });

  it.each(presets.map((preset) => [preset.key, preset] as const))(
    "%s makes a sound schedule",
    (_key, preset) => {
      for (const country of [null, "US", "DE", "IL", "IN"]) {
        const { rule, next } = presetRule(preset, { country, region: null }, in2026);
        expect(next && next.lastDay >= in2026 && next.firstDay <= next.lastDay).toBe(true);
        const { name, color } = preset;
        expect(scheduleInput.safeParse({ ...rule, name, color, categoryId: 1 })).toMatchObject({
          success: true,
        });
      }
    },
  );

  it.each<[key: string, country: string | null, next: string]>([
    ["christmas-season", null, "2026-12-01..2026-12-26"],
    ["twelve-days", null, "2026-12-25..2027-01-05"],
    ["winter", null, "2026-12-21..2027-03-19"],
    ["winter", "AU", "2026-06-21..2026-09-22"],
    ["spring", "ZA", "2026-09-23..2026-12-20"],
    ["summer", "BR", "2026-12-21..2027-03-19"],
    ["autumn", "NZ", "2026-03-20..2026-06-20"],
    ["autumn", "DE", "2026-09-23..2026-12-20"],
    ["back-to-school", "US", "2026-08-15..2026-09-15"],
    ["back-to-school", "AR", "2027-01-20..2027-02-20"],
    ["black-history-month", null, "2027-02-01..2027-02-28"],
    ["halloween", null, "2026-10-25..2026-10-31"],
    ["easter", null, "2027-03-21..2027-03-29"],
    ["easter", "GR", "2027-04-25..2027-05-03"],
    ["thanksgiving", "US", "2026-11-23..2026-11-26"],
    ["thanksgiving", "CA", "2026-10-09..2026-10-12"],
    ["independence-day", "DE", "2026-07-02..2026-07-04"],
    ["lunar-new-year", null, "2027-02-05..2027-02-20"],
    ["advent", null, "2026-11-29..2026-12-24"],
    ["hanukkah", null, "2026-12-04..2026-12-12"],
    ["diwali", "IN", "2026-11-06..2026-11-10"],
    ["ramadan", null, "2027-02-08..2027-03-08"],
    ["friday-the-13th", null, "2026-11-13..2026-11-13"],
    ["pride-month", null, "2026-06-01..2026-06-30"],
  ])("%s in %s is next on %s", (key, country, next) => {
    expect(nextOf(key, country, in2026)).toBe(next);
  });

  it("count as next while they are on, also over New Year", () => {
    expect(nextOf("twelve-days", null, epochDayOf(2027, 1, 5))).toBe("2026-12-25..2027-01-05");
    expect(nextOf("twelve-days", null, epochDayOf(2027, 1, 6))).toBe("2027-12-25..2028-01-05");
  });

  it("say nothing where the dates that are written down end", () => {
    expect(nextOf("diwali", null, epochDayOf(2051, 1, 1))).toBeNull();
    const diwali = presets.find(({ key }) => key === "diwali");
    expect(diwali && presetRule(diwali, nowhere, epochDayOf(2051, 1, 1)).rule.endsAt).toBeNull();
  });
});
