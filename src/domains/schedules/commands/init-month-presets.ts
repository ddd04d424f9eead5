import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { categories } from "@/db/schema/prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { lockSchedules } from "@/domains/schedules/commands/lock-schedules";
import { monthCategories, monthPresets } from "@/domains/schedules/core/holidays/month-presets";
import { command } from "@/platform/command";

/** Makes the categories of the whole-month presets that are missing. Doing it again changes nothing. */
export const initMonthPresets = command(
  { scope: "schedules:write", input: z.void(), audit: "schedule.init-presets" },
  async (context) => {
    await lockSchedules(context.db);
    const rows = await context.db
      .select({ name: sql<string>`lower(${categories.name})` })
      .from(categories)
      .where(
        inArray(
          sql`lower(${categories.name})`,
          monthCategories.map((name) => name.toLowerCase()),
        ),
      );
    const there = new Set(rows.map(({ name }) => name));
    const made = monthCategories.filter((name) => !there.has(name.toLowerCase()));
    for (const name of made) await createCategory(context, { name });
    return {
      categoriesCreated: made.length,
      presetsCreated: monthPresets.filter(({ name }) => made.includes(name)).length,
      totalCategories: monthCategories.length,
    };
  },
  ({ categoriesCreated }) => `${categoriesCreated} categories`,
);
