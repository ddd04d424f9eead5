const unitMs = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;
type Unit = keyof typeof unitMs;

/**
 * Milliseconds of the SDK's time strings, such as "1h30m". The empty string is no time at all: that is how the SDK
 * writes zero. Null when the text is something else.
 */
export function durationMs(text: string): number | null {
  if (!/^(\d+[wdhms])*$/.test(text)) return null;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)([wdhms])/g))
    total += Number(amount) * unitMs[unit as Unit];
  return total;
}

/** The moment that a time string or an ISO date names, counted from `now`. Null when it is neither. */
export function momentOf(text: string, now: Date): Date | null {
  const ms = durationMs(text);
  if (ms !== null) return new Date(now.getTime() + ms);
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}
