import { eq, sql } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { lockSchedules } from "@/domains/schedules/commands/lock-schedules";
import { presets } from "@/domains/schedules/core/holidays/presets";
import { whenKey } from "@/domains/schedules/core/holidays/when-key";
import { openAlmanac } from "@/domains/schedules/queries/open-almanac";
import { readToday } from "@/domains/schedules/queries/read-today";
import { requireHoliday } from "@/domains/schedules/queries/require-holiday";
import { storedRules } from "@/domains/schedules/queries/stored-rules";
import { createFromPresetInput } from "@/domains/schedules/schema/holidays";
import { type CommandContext, command } from "@/platform/command";
import { conflict, notFound } from "@/platform/errors";

/**
 * One click: the category, unless there is one of that name, and the schedule that plays it. Throws `not-found` for
 * a preset or a category that does not exist, `conflict` when a schedule plays that category on the same days.
 */
export const createFromPreset = command(
  { scope: "schedules:write", input: createFromPresetInput, audit: "schedule.create-from-preset" },
  async (context, { key, categoryId, force, priority, exclusive, blend, ...home }) => {
    const preset = presets.find((each) => each.key === key);
    if (!preset) throw notFound(`There is no preset ${key}.`, { field: "key" });
    await requireHoliday({ holidayName: null, holidayCountry: home.country, holidayRegion: home.region });
    await lockSchedules(context.db);
    const { presetRule } = await openAlmanac();
    const { rule } = presetRule(preset, home, await readToday(context));
    const { category, isNew } = await categoryFor(context, categoryId ?? preset.categoryName);
    const stored = await storedRules(context.db);
    const twin = stored.find((each) => each.categoryId === category.id && whenKey(each) === whenKey(rule));
    if (twin && !force) {
      throw conflict(`${twin.name} plays ${category.name} on these days already.`, { field: "key" });
    }
    const name = freeName(preset.name, new Set(stored.map((each) => each.name)));
    const { color } = preset;
    const chosen = { priority, exclusive, blend, color, categoryId: category.id };
    const schedule = await createSchedule(context, { ...rule, ...chosen, name });
    return { schedule: { id: schedule.id, name }, category, isCategoryNew: isNew };
  },
  ({ schedule }) => schedule.name,
);

async function categoryFor(context: CommandContext, wanted: number | string) {
  const [found] = await context.db
    .select({ id: categories.id, name: categories.name })
    .from(categories)
    .where(
      typeof wanted === "number"
        ? eq(categories.id, wanted)
        : eq(sql`lower(${categories.name})`, wanted.toLowerCase()),
    );
  if (found) return { category: found, isNew: false };
  if (typeof wanted === "number") {
    throw notFound(`There is no category ${wanted}.`, { field: "categoryId" });
  }
  const { id, name } = await createCategory(context, { name: wanted });
  return { category: { id, name }, isNew: true };
}

/** A second schedule of the same preset gets a number, for two of one name cannot be told apart. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}
