import { twoDigits } from "@/lib/two-digits";

/** Minutes after midnight as the clock shows them: 1080 → "18:00". The end of the day is "24:00". */
export function clockTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes % 60))}`;
}
