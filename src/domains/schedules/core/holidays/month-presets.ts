/** A whole month that stands for a feast, as the program people come from has it. */
export interface MonthPreset {
  id: number;
  /** Of the preset, and of its category. */
  name: string;
  description: string;
  month: number;
  lastDay: number;
}

export const monthPresets: readonly MonthPreset[] = [
  { id: 1, name: "Christmas", description: "All of December", month: 12, lastDay: 31 },
  { id: 2, name: "New Year", description: "All of January", month: 1, lastDay: 31 },
  { id: 3, name: "Halloween", description: "All of October", month: 10, lastDay: 31 },
  { id: 4, name: "Thanksgiving", description: "All of November", month: 11, lastDay: 30 },
  { id: 5, name: "Valentine's Day", description: "All of February", month: 2, lastDay: 29 },
  { id: 6, name: "Easter", description: "All of April", month: 4, lastDay: 30 },
];

/** The categories that are made for them, one of them for everything else. */
export const monthCategories: readonly string[] = [...monthPresets.map(({ name }) => name), "Holidays"];
