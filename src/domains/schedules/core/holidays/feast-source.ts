import Holidays from "date-holidays";
import { feastDates } from "@/domains/schedules/core/holidays/feast-dates";
import { feasts } from "@/domains/schedules/core/holidays/feasts";
import type { HolidaySource, ListedHoliday } from "@/domains/schedules/core/holidays/holiday-source";
import { holidayTable } from "@/domains/schedules/core/holidays/holiday-table";
import { remember } from "@/lib/remember";

const endsBefore = new Map(feasts.map((feast) => [feast.rule, feast.endsBefore]));

/** A feast that lasts until another begins gets its last day. */
function withItsEnd(found: ListedHoliday, table: HolidaySource, year: number): ListedHoliday {
  const end = endsBefore.get(found.rule.rule);
  if (!end) return found;
  const isNext = ({ rule, firstDay }: ListedHoliday) =>
    (rule.rule === end || rule.rule.startsWith(`${end} `)) && firstDay > found.firstDay;
  const next = table.listed(year).find(isNext) ?? table.listed(year + 1).find(isNext);
  return next ? { ...found, lastDay: next.firstDay - 1 } : found;
}

function fill(): HolidaySource {
  const tables = new Holidays({ timezone: "UTC" });
  for (const { name, rule } of feasts) {
    for (const each of rule ? [rule] : (feastDates[name] ?? [])) {
      tables.setRule({ rule: each, name: { en: name }, type: "observance" });
    }
  }
  const table = holidayTable(tables);
  const listed = remember(12, String, (year: number) =>
    table.listed(year).map((found) => withItsEnd(found, table, year)),
  );
  return { ...table, listed };
}

/** The feasts that many countries keep, as one table. */
export const feastSource = remember(1, () => "", fill);
