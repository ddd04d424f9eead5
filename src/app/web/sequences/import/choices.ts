import type { z } from "zod";
import type {
  confirmImportInput,
  ImportCategory,
  ImportClip,
  SequenceImport,
} from "@/domains/sequences/schema/share";

type Choices = NonNullable<z.input<typeof confirmImportInput>["choices"]>;
export type SequenceChoices = NonNullable<Choices["sequences"]>;
export type CategoryChoice = NonNullable<Choices["categories"]>[string];
export type ClipChoice = NonNullable<Choices["clips"]>[string];
/** What was chosen so far, by the keys of the preview. */
export type ImportChoices = {
  sequences: SequenceChoices;
  categories: Record<string, CategoryChoice>;
  clips: Record<string, ClipChoice>;
};

export const noChoices: ImportChoices = { sequences: {}, categories: {}, clips: {} };

/** The choice in force: what was chosen, else what happens by itself. */
export const categoryWay = ({ key, preset }: ImportCategory, { categories }: ImportChoices) =>
  categories[key]?.how ?? preset;
export const clipWay = ({ key, preset }: ImportClip, { clips }: ImportChoices) => clips[key]?.how ?? preset;

export interface ImportTotals {
  sequences: number;
  newCategories: number;
  newClips: number;
  /** Clips that stay out. */
  leftOut: number;
}

/** What a confirmation would do, in numbers. */
export function importTotals(preview: SequenceImport, choices: ImportChoices): ImportTotals {
  const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;
  return {
    sequences: count(preview.sequences, ({ key }) => choices.sequences[key]?.take !== false),
    newCategories: count(preview.categories, (category) => categoryWay(category, choices) === "create"),
    newClips: count(preview.clips, (clip) => clipWay(clip, choices) === "bundle"),
    leftOut: count(preview.clips, (clip) => clipWay(clip, choices) === "leave"),
  };
}

const plural = (count: number, what: string, many = `${what}s`) =>
  count === 1 ? `1 ${what}` : `${count} ${many}`;

/** The totals as a sentence. */
export function describeTotals({ sequences, newCategories, newClips, leftOut }: ImportTotals): string {
  const made = [
    plural(sequences, "sequence"),
    newCategories > 0 ? plural(newCategories, "category", "categories") : null,
    newClips > 0 ? plural(newClips, "clip") : null,
  ].filter((part) => part !== null);
  const list = made.length > 1 ? `${made.slice(0, -1).join(", ")} and ${made.at(-1)}` : (made[0] ?? "");
  return `Makes ${list}.${leftOut > 0 ? ` ${plural(leftOut, "clip")} left out.` : ""}`;
}
