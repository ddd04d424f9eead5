import type Holidays from "date-holidays";
import { z } from "zod";
import { holidayTypes } from "@/domains/schedules/constants";
import type {
  HolidayRule,
  HolidaySource,
  ListedHoliday,
} from "@/domains/schedules/core/holidays/holiday-source";
import { epochDayOf, secondsPerDay } from "@/lib/calendar-day";
import { remember } from "@/lib/remember";

/** What the package says of a rule. Its own type of it names no field. */
const ruleShape = z.object({
  rule: z.string(),
  name: z.union([z.string(), z.record(z.string(), z.string())]),
  type: z.enum(holidayTypes).catch("observance"),
  substitute: z.boolean().catch(false).default(false),
});

/** Some eleven years a table; the calendar asks for three at a time. */
const yearsKept = 12;
const dayMs = secondsPerDay * 1000;

function namesOf(name: string | Record<string, string>, languages: readonly string[]) {
  if (typeof name === "string") return { name, localName: name, names: [name] };
  const names = Object.values(name);
  const local = languages.map((language) => name[language]).find((each) => each !== undefined);
  // A country may have an English of its own, such as en-us.
  const english = languages.filter((each) => each.startsWith("en")).map((each) => name[each]);
  const best = english.find((each) => each !== undefined) ?? name.en ?? local ?? names[0] ?? "";
  return { name: best, localName: local ?? best, names: [...new Set(names)] };
}

export const epochDayOfDate = (date: string) =>
  epochDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));

/**
 * `date` is the day in daylight also for feasts that begin at sunset, whose `start` lies on the evening before.
 * Hours that fill no day (a half holiday, the eve of a feast of several days) make no day of their own.
 */
function toListed(
  found: ReturnType<Holidays["getHolidays"]>[number],
  rule: HolidayRule,
  datedSubstitutes: ReadonlySet<string>,
): ListedHoliday {
  const firstDay = epochDayOfDate(found.date);
  const days = Math.max(1, Math.floor((found.end.getTime() - found.start.getTime()) / dayMs));
  return {
    rule,
    firstDay,
    lastDay: firstDay + days - 1,
    isSubstitute: found.substitute === true || datedSubstitutes.has(rule.rule) || isOffForWeekend(found),
    beginsEveningBefore: found.start.getTime() < firstDay * dayMs,
  };
}

/** A day off that the tables write down year by year beside the holiday itself. */
const isDated = (rule: string) => /^\d{4}-/.test(rule);

/**
 * A fixed date whose Monday, or Tuesday, is off when it falls on a weekend: the tables list that day alone and do not
 * say that it is a substitute, such as for Australia Day. What moves to other days is kept there itself.
 */
const weekendsMondayOff =
  /^\d\d-\d\d if (saturday|sunday)(, ?(saturday|sunday))* then next (monday|tuesday)( if (saturday|sunday|monday) then next (monday|tuesday))*$/i;

const isOffForWeekend = ({ rule, date }: { rule: string; date: string }) =>
  weekendsMondayOff.test(rule) && !rule.startsWith(date.slice(5, 10));

/** The package takes 29 February of a common year for 1 March. */
const isLeapDayMoved = ({ rule, date }: { rule: string; date: string }) =>
  rule.startsWith("02-29") && date.slice(5, 10) !== "02-29";

/** A filled table of the package as a source. Make it with the time zone UTC, so that its days have 24 hours. */
export function holidayTable(table: Holidays): HolidaySource {
  const languages = table.getLanguages().slice();
  const rules: HolidayRule[] = [];
  let hasSubstitutes = false;
  const datedSubstitutes = new Set<string>();
  for (const each of table.getRules()) {
    const parsed = ruleShape.safeParse(each);
    if (!parsed.success) continue;
    const { rule, name, type, substitute } = parsed.data;
    rules.push({ rule, type, ...namesOf(name, languages) });
    hasSubstitutes ||= substitute || weekendsMondayOff.test(rule);
    if (substitute && isDated(rule)) datedSubstitutes.add(rule);
  }
  const byRule = new Map(rules.map((rule) => [rule.rule, rule]));
  const listed = remember(yearsKept, String, (year: number): readonly ListedHoliday[] =>
    // Without a language: the package keeps every language it is asked for, so the list would grow.
    table.getHolidays(year).flatMap((found) => {
      const rule = byRule.get(found.rule);
      return rule && !isLeapDayMoved(found) ? [toListed(found, rule, datedSubstitutes)] : [];
    }),
  );
  return { rules, hasSubstitutes, listed };
}
