/**
 * Whether a scan is to begin, asked every minute: `everyMinutes` is the setting, 0 for never; `agoMinutes` is when the
 * last one began, null before the first. One that is still running is seen to as often, in case nobody works on it.
 */
export function isScanDue(everyMinutes: number, agoMinutes: number | null, isRunning: boolean): boolean {
  if (everyMinutes === 0) return false;
  if (agoMinutes === null) return true;
  if (isRunning) return agoMinutes > 0 && agoMinutes % everyMinutes === 0;
  return agoMinutes >= everyMinutes;
}
