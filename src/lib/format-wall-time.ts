import type { WallTime } from "@/lib/parse-wall-time";
import { twoDigits } from "@/lib/two-digits";

/** `YYYY-MM-DDTHH:MM:SS`, the one form in which wall times are kept. */
export function formatWallTime(time: Omit<WallTime, "isDateOnly">): string {
  const date = `${String(time.year).padStart(4, "0")}-${twoDigits(time.month)}-${twoDigits(time.day)}`;
  return `${date}T${twoDigits(time.hour)}:${twoDigits(time.minute)}:${twoDigits(time.second)}`;
}
