import { Temporal } from "temporal-polyfill/full";

export interface Feast {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

/** Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const yearOfCentury = year % 100;
  const weekDay =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekDay) / 451);
  const days = epact + weekDay - 7 * correction + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

/** From Palm Sunday to Easter Monday. */
function easter(year: number): Feast {
  const sunday = easterSunday(year);
  return { first: sunday.subtract({ days: 7 }), last: sunday.add({ days: 1 }) };
}

/** The eight days from 25 Kislev, which falls into the last weeks of this year. */
function hanukkah(year: number): Feast {
  const first = Temporal.PlainDate.from({ calendar: "hebrew", year: year + 3761, monthCode: "M03", day: 25 });
  const begin = first.withCalendar("iso8601");
  return { first: begin, last: begin.add({ days: 7 }) };
}

function coming(feast: (year: number) => Feast, today: Temporal.PlainDate): Feast {
  const years = [today.year - 1, today.year, today.year + 1];
  const found = years.map(feast).find(({ last }) => Temporal.PlainDate.compare(last, today) >= 0);
  return found ?? feast(today.year + 1);
}

/** The feasts without a fixed date, each the one that is on or comes next. */
export function comingFeasts(today: Temporal.PlainDate): Record<"easter" | "hanukkah", Feast> {
  return { easter: coming(easter, today), hanukkah: coming(hanukkah, today) };
}
