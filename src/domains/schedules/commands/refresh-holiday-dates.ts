import { eq } from "drizzle-orm";
import { z } from "zod";
import { schedules } from "@/db/schema/schedules";
import { lockSchedules } from "@/domains/schedules/commands/lock-schedules";
import { holidayOfRule } from "@/domains/schedules/core/holidays/holiday-of-rule";
import { almanacFor } from "@/domains/schedules/queries/open-almanac";
import { readToday } from "@/domains/schedules/queries/read-today";
import { storedRules } from "@/domains/schedules/queries/stored-rules";
import { calendarDay } from "@/lib/calendar-day";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/**
 * Writes the next days of its holiday into every schedule that follows one. When it plays does not depend on that:
 * the stored dates are what other programs read, and what stands in for a holiday that nobody knows.
 */
export const refreshHolidayDates = command(
  { scope: "schedules:write", input: z.void(), audit: "schedule.refresh-holidays" },
  async (context) => {
    const { db, clock, afterCommit } = context;
    await lockSchedules(db);
    const today = await readToday(context);
    const changed: { id: number; name: string; holiday: string; oldStartsAt: string; newStartsAt: string }[] =
      [];
    const problems: string[] = [];
    let total = 0;
    const rules = await storedRules(db);
    const almanac = await almanacFor(rules);
    for (const rule of rules) {
      const holiday = holidayOfRule(rule);
      if (!holiday || !almanac) continue;
      total += 1;
      const { spans, note } = almanac.nextHolidayOf(holiday, today);
      const [next] = spans;
      if (!next) {
        problems.push(`${rule.name}: ${note}`);
        continue;
      }
      const [startsAt, endsAt] = [`${next.first}T00:00:00`, `${next.last}T23:59:59`];
      if (startsAt === rule.startsAt && endsAt === rule.endsAt) continue;
      await db
        .update(schedules)
        .set({ startsAt, endsAt, updatedAt: clock.now() })
        .where(eq(schedules.id, rule.id));
      const { id, name, startsAt: oldStartsAt } = rule;
      changed.push({ id, name, holiday: holiday.name, oldStartsAt, newStartsAt: startsAt });
    }
    if (changed.length)
      afterCommit.push(() =>
        announce(
          "schedules",
          changed.map(({ id }) => id),
        ),
      );
    return { total, changed, problems, year: calendarDay(today).year };
  },
  ({ changed }) => `${changed.length} changed`,
);
