import { Cron } from "croner";

interface Schedule {
  pattern: string;
  timeZone: string;
}

/**
 * The next moment after `after` at which a cron trigger is due. An expression may begin with `TZ=Europe/Paris`; without
 * it, UTC holds. A time that the clocks jump over is made up for right after the jump; a time of day that comes twice
 * counts the first time only, while "every n minutes" goes on through both. Throws when the expression makes no sense.
 */
export function nextTick(expression: string, after: Date): Date {
  const { pattern, timeZone } = readSchedule(expression);
  const next = new Cron(pattern, { timezone: timeZone, paused: true }).nextRun(after);
  if (!next) throw new Error(`The schedule "${expression}" never comes due.`);
  return next;
}

function readSchedule(expression: string): Schedule {
  const zoned = /^(?:CRON_)?TZ=(\S+)\s+(.*)$/.exec(expression.trim());
  return { pattern: (zoned?.[2] ?? expression).trim(), timeZone: zoned?.[1] ?? "UTC" };
}
