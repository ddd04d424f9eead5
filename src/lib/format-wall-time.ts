import type { WallTime } from "@/lib/parse-wall-time";

const two = (value: number) => String(value).padStart(2, "0");

/** `YYYY-MM-DDTHH:MM:SS`, the one form in which wall times are kept. */
export function formatWallTime(time: Omit<WallTime, "isDateOnly">): string {
  const date = `${String(time.year).padStart(4, "0")}-${two(time.month)}-${two(time.day)}`;
  return `${date}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
}
