import { z } from "zod";
import { holidayOfRule } from "@/domains/schedules/core/holidays/holiday-of-rule";
import { almanacFor } from "@/domains/schedules/queries/open-almanac";
import { readToday } from "@/domains/schedules/queries/read-today";
import { storedRules } from "@/domains/schedules/queries/stored-rules";
import type { LinkedSchedule } from "@/domains/schedules/schema/holidays";
import { query } from "@/platform/query";

/** Schedules that follow a holiday, and when it comes next. */
export const listLinkedSchedules = query(
  { scope: "schedules:read", input: z.void() },
  async (context): Promise<LinkedSchedule[]> => {
    const today = await readToday(context);
    const rules = await storedRules(context.db);
    const almanac = await almanacFor(rules);
    return rules.flatMap((rule) => {
      const holiday = holidayOfRule(rule);
      if (!holiday || !almanac) return [];
      const { id, name, type, isEnabled, startsAt } = rule;
      const { isKnown, spans } = almanac.nextHolidayOf(holiday, today);
      return [{ id, name, type, isEnabled, startsAt, holiday, isKnown, next: spans[0] ?? null }];
    });
  },
);
