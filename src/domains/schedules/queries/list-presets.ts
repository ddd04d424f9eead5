import { presets } from "@/domains/schedules/core/holidays/presets";
import { toHolidaySpan } from "@/domains/schedules/core/holidays/to-holiday-span";
import { whenKey } from "@/domains/schedules/core/holidays/when-key";
import { openAlmanac } from "@/domains/schedules/queries/open-almanac";
import { readToday } from "@/domains/schedules/queries/read-today";
import { requireHoliday } from "@/domains/schedules/queries/require-holiday";
import { storedRules } from "@/domains/schedules/queries/stored-rules";
import type { ScheduleRule } from "@/domains/schedules/schema";
import { type HolidayPreset, listPresetsInput } from "@/domains/schedules/schema/holidays";
import { query } from "@/platform/query";

/** What can be set up with one click, when it plays next, and the schedules that play on those days already. */
export const listPresets = query(
  { scope: "schedules:read", input: listPresetsInput },
  async (context, home): Promise<HolidayPreset[]> => {
    await requireHoliday({ holidayName: null, holidayCountry: home.country, holidayRegion: home.region });
    const today = await readToday(context);
    const byWhen = new Map<string, ScheduleRule[]>();
    for (const rule of await storedRules(context.db)) {
      const key = whenKey(rule);
      byWhen.set(key, [...(byWhen.get(key) ?? []), rule]);
    }
    const { presetRule } = await openAlmanac();
    return presets.map((preset) => {
      const { rule, next } = presetRule(preset, home, today);
      const { when: _when, ...shown } = preset;
      const same = byWhen.get(whenKey(rule)) ?? [];
      return {
        ...shown,
        country: rule.holidayCountry,
        next: next && toHolidaySpan(next),
        schedules: same.map(({ id, name, isEnabled }) => ({ id, name, isEnabled })),
      };
    });
  },
);
