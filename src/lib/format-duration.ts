const two = (value: number) => String(value).padStart(2, "0");

/** Seconds as a running time: 75 → "1:15", 3700 → "1:01:40". Rounded to whole seconds; negative counts as 0. */
export function formatDuration(durationSeconds: number): string {
  const whole = Math.max(0, Math.round(durationSeconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}
