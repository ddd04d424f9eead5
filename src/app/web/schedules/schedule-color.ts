import { swatches } from "@/ui/swatches";

/** The colour a schedule is drawn in: the chosen one, or one that stays the same for its number. */
export function scheduleColor({ id, color }: { id: number; color: string | null }): string {
  return color ?? swatches[id % swatches.length]?.color ?? swatches[0].color;
}
