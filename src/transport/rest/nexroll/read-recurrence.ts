import { weekDays } from "@/domains/schedules/constants";
import type { Schedule } from "@/domains/schedules/schema";
import { calendarDay, epochDayOf } from "@/lib/calendar-day";
import { parseWallTime } from "@/lib/parse-wall-time";
import type { ScheduleFields } from "@/transport/rest/nexroll/schedule-fields";

type Pattern = Record<string, unknown>;

/** "null", "" and an object without conditions are all ways to say: no condition. */
function readPattern(pattern: ScheduleFields["recurrence_pattern"]): unknown {
  if (typeof pattern !== "string") return pattern;
  const trimmed = pattern.trim();
  if (trimmed === "") return null;
  try {
    return JSON.parse(trimmed);
  } catch {
    // Refused by the schema, which names the field.
    return trimmed;
  }
}

const isPattern = (value: unknown): value is Pattern =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) => value == null || (Array.isArray(value) && value.length === 0);
const isBlank = (time: unknown) => time == null || time === "";

const asNumber = (value: unknown) =>
  typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : value;

/** Names of days in any case, numbers as text, and hours that were left blank, as forms send them. */
function inOneSpelling(pattern: Pattern): Pattern {
  const { weekDays: names, months, monthDays, timeRange: range } = pattern;
  const isNoRange = isPattern(range) && isBlank(range.start) && isBlank(range.end);
  return {
    ...Object.fromEntries(Object.entries(pattern).filter(([, value]) => value !== null)),
    ...(Array.isArray(names) && {
      weekDays: names.map((name) => (typeof name === "string" ? name.trim().toLowerCase() : name)),
    }),
    ...(Array.isArray(months) && { months: months.map(asNumber) }),
    ...(Array.isArray(monthDays) && { monthDays: monthDays.map(asNumber) }),
    ...(isNoRange && { timeRange: null }),
  };
}

/** A weekly or monthly schedule that names no day repeats the one on which it starts; the 31st is the last day. */
function daysOfStart(type: string | undefined, startsAt: string | undefined): Pattern {
  const start = startsAt === undefined ? null : parseWallTime(startsAt);
  if (!start || (type !== "weekly" && type !== "monthly")) return {};
  if (type === "monthly") return { monthDays: [start.day === 31 ? "last" : start.day] };
  const { weekDay } = calendarDay(epochDayOf(start.year, start.month, start.day));
  return { weekDays: [weekDays[weekDay - 1]] };
}

function namesDay(type: string | undefined, { weekDays: names, months, monthDays }: Pattern): boolean {
  return type === "weekly" ? !isEmpty(names) : !isEmpty(months) || !isEmpty(monthDays);
}

/** The recurrence that is asked for; undefined: it stays as it is. */
export function toRecurrence(
  fields: ScheduleFields,
  givenType: string | undefined,
  stored: Schedule | null,
): unknown {
  const given = readPattern(fields.recurrence_pattern);
  if (given === undefined && givenType === undefined) return undefined;
  if (given !== undefined && given !== null && !isPattern(given)) return given;
  const type = givenType ?? stored?.type;
  const pattern = given === undefined ? { ...stored?.recurrence } : inOneSpelling(given ?? {});
  const days = namesDay(type, pattern) ? {} : daysOfStart(type, fields.start_date ?? stored?.startsAt);
  if (Object.keys(days).length > 0) return { ...pattern, ...days };
  return given === undefined ? undefined : given && pattern;
}
