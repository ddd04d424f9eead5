import { twoDigits } from "@/lib/two-digits";

/** Seconds as a running time: 75 → "1:15", 3700 → "1:01:40". Rounded to whole seconds; negative counts as 0. */
export function formatDuration(durationSeconds: number): string {
  const whole = Math.max(0, Math.round(durationSeconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = twoDigits(whole % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}
