import { twoDigits } from "@/lib/two-digits";
import { wallTimeOf } from "@/lib/wall-seconds";

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A moment in words, such as "31 December 23:59". The year is said only when it is not that of `near`, and the
 * day only when it is another day. Both in wall seconds.
 */
export function describeMoment(at: number, near: number): string {
  const moment = wallTimeOf(at);
  const reference = wallTimeOf(near);
  const time = `${twoDigits(moment.hour)}:${twoDigits(moment.minute)}`;
  const sameYear = moment.year === reference.year;
  if (sameYear && moment.month === reference.month && moment.day === reference.day) return time;
  const year = sameYear ? "" : ` ${moment.year}`;
  return `${moment.day} ${monthNames[moment.month - 1]}${year} ${time}`;
}

/** The last minute before a moment at which something ends: "until 31 December 23:59" and not "until 1 January 00:00". */
export function describeEnd(endsBefore: number, near: number): string {
  return describeMoment(endsBefore - 1, near);
}
