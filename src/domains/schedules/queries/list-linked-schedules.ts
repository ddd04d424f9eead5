import { z } from "zod";
import { holidayOfRule } from "@/domains/schedules/core/holidays/holiday-of-rule";
import { nextHolidayOf } from "@/domains/schedules/core/holidays/next-holiday";
import { readToday } from "@/domains/schedules/queries/read-today";
import { storedRules } from "@/domains/schedules/queries/stored-rules";
import type { LinkedSchedule } from "@/domains/schedules/schema/holidays";
import { query } from "@/platform/query";

/** Schedules that follow a holiday, and when it comes next. */
export const listLinkedSchedules = query(
  { scope: "schedules:read", input: z.void() },
  async (context): Promise<LinkedSchedule[]> => {
    const today = await readToday(context);
    return (await storedRules(context.db)).flatMap((rule) => {
      const holiday = holidayOfRule(rule);
      if (!holiday) return [];
      const { id, name, type, isEnabled, startsAt } = rule;
      const { isKnown, spans } = nextHolidayOf(holiday, today);
      return [{ id, name, type, isEnabled, startsAt, holiday, isKnown, next: spans[0] ?? null }];
    });
  },
);
