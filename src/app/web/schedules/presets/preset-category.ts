import type { Category } from "@/domains/prerolls/schema/category";
import type { Schedule } from "@/domains/schedules/schema";
import type { HolidayPreset } from "@/domains/schedules/schema/holidays";

/**
 * The category that a preset plays: the one of its first schedule, else the one of its category name. Null: there is
 * none yet, or its schedule plays a sequence.
 */
export function presetCategory<C extends Pick<Category, "id" | "name">>(
  { categoryName, schedules: own }: Pick<HolidayPreset, "categoryName" | "schedules">,
  schedules: readonly Pick<Schedule, "id" | "categoryId">[],
  categories: readonly C[],
): C | null {
  const [first] = own;
  if (first) {
    const categoryId = schedules.find(({ id }) => id === first.id)?.categoryId ?? null;
    return categories.find(({ id }) => id === categoryId) ?? null;
  }
  const wanted = categoryName.toLowerCase();
  return categories.find(({ name }) => name.toLowerCase() === wanted) ?? null;
}
