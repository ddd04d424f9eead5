import { swatches } from "@/ui/swatches";

/** The swatch that the fewest schedules have, for the next one. */
export function freeColor(taken: readonly { color: string | null }[]): string {
  const uses = (color: string) => taken.filter((one) => one.color?.toLowerCase() === color).length;
  return swatches.reduce(
    (best, swatch) => (uses(swatch.color) < uses(best.color) ? swatch : best),
    swatches[0],
  ).color;
}
