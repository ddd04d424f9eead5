import { dayMs } from "@/lib/day-ms";
export interface Day<T> {
  /** `YYYY-MM-DD` on the wall clock of the zone. */
  date: string;
  entries: T[];
}

const isoDate = (zone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });

/** Puts entries, newest first, under the days on which they happened. */
export function daysOf<T extends { at: string }>(entries: readonly T[], zone: string): Day<T>[] {
  const format = isoDate(zone);
  const days: Day<T>[] = [];
  for (const entry of entries) {
    const date = format.format(new Date(entry.at));
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}

/** A day as people say it: "Today", "Yesterday", "Monday 27 October", with the year when it is another. */
export function dayName(date: string, nowMs: number, zone: string): string {
  const today = isoDate(zone).format(nowMs);
  const atMs = Date.parse(`${date}T00:00:00Z`);
  const daysAgo = Math.round((Date.parse(`${today}T00:00:00Z`) - atMs) / dayMs);
  if (daysAgo === 0) return "Today";
  if (daysAgo === 1) return "Yesterday";
  const isSameYear = date.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(isSameYear ? {} : { year: "numeric" }),
  })
    .format(atMs)
    .replaceAll(",", "");
}
