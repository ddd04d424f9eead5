import type { HolidayPreset } from "@/domains/schedules/schema/holidays";

export const presetFilters = ["all", "open", "done"] as const;
/** All of them, those that no schedule plays yet, those that one plays. */
export type PresetFilter = (typeof presetFilters)[number];

type Arranged = Pick<HolidayPreset, "name" | "description" | "categoryName" | "next" | "schedules">;

const isOf: Record<PresetFilter, (preset: Pick<Arranged, "schedules">) => boolean> = {
  all: () => true,
  open: ({ schedules }) => schedules.length === 0,
  done: ({ schedules }) => schedules.length > 0,
};

/** What is on or comes next stands first, what the tables know no day of last. Every word of the search must be found. */
export function arrangePresets<P extends Arranged>(
  presets: readonly P[],
  search: string,
  show: PresetFilter,
): P[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = ({ name, description, categoryName }: P) =>
    `${name} ${description} ${categoryName}`.toLowerCase().replaceAll("’", "'");
  const firstOf = ({ next }: P) => next?.first ?? "9999";
  return presets
    .filter((preset) => isOf[show](preset) && words.every((word) => textOf(preset).includes(word)))
    .sort((a, b) => firstOf(a).localeCompare(firstOf(b)) || a.name.localeCompare(b.name, "en"));
}

/** How many each filter shows. */
export const countPresets = (presets: readonly Arranged[]): Record<PresetFilter, number> => ({
  all: presets.length,
  open: presets.filter(isOf.open).length,
  done: presets.filter(isOf.done).length,
});
