import type { z } from "zod";
import type { presetCreated } from "@/domains/schedules/schema/holidays";

export type PresetCreated = z.output<typeof presetCreated>;

/** What was set up, in a sentence, and the one for when it is taken back. */
export function setUpWords(created: readonly PresetCreated[]): { message: string; undoneMessage: string } {
  const [first] = created;
  if (first && created.length === 1) {
    const category = first.isCategoryNew ? ` Put clips into ${first.category.name}, and it plays.` : "";
    return {
      message: `${first.schedule.name} is set up.${category}`,
      undoneMessage: `${first.schedule.name} is taken back.`,
    };
  }
  const made = created.filter(({ isCategoryNew }) => isCategoryNew).length;
  const categories = made === 0 ? "" : made === 1 ? " and 1 category" : ` and ${made} categories`;
  return {
    message: `Set up ${created.length} schedules${categories}.`,
    undoneMessage: `${created.length} schedules are taken back.`,
  };
}
