/** What was written on after `sent` was handed over: those fields of `now` that differ from it. */
export function writtenSince<Values extends object>(sent: Values, now: Values): Partial<Values> {
  const written: Partial<Values> = {};
  for (const key of Object.keys(now) as (keyof Values)[]) {
    if (JSON.stringify(now[key]) !== JSON.stringify(sent[key])) written[key] = now[key];
  }
  return written;
}
