import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { categories } from "@/db/schema/prerolls";
import { monthPresets } from "@/domains/schedules/core/holidays/month-presets";
import { query } from "@/platform/query";

/** The whole months whose categories exist; none before they were set up, and none whose category was deleted. */
export const listMonthPresets = query({ scope: "schedules:read", input: z.void() }, async ({ db }) => {
  const names = monthPresets.map(({ name }) => name.toLowerCase());
  const rows = await db
    .select({ id: categories.id, name: categories.name })
    .from(categories)
    .where(inArray(sql`lower(${categories.name})`, names));
  return monthPresets.flatMap((preset) => {
    const category = rows.find(({ name }) => name.toLowerCase() === preset.name.toLowerCase());
    return category ? [{ ...preset, categoryId: category.id }] : [];
  });
});
