import { dayMs } from "@/lib/day-ms";

/** A feast on the day on which some countries keep it, where their tables leave it out or err. */
export interface CountryFeast {
  name: Readonly<Record<string, string>>;
  /** In the grammar of the tables; `P1D` keeps it apart from another holiday of that day. */
  rule: string;
  countries: readonly string[];
  /** `YYYY-MM-DD`: not on these days of the rule, but on those. */
  moved?: { from: readonly string[]; to: readonly string[] };
}

const mothersDay = {
  en: "Mother's Day",
  de: "Muttertag",
  es: "Día de la Madre",
  fr: "Fête des Mères",
  ro: "Ziua Mamei",
};

const fathersDay = {
  en: "Father's Day",
  da: "Fars dag",
  de: "Vatertag",
  es: "Día del Padre",
  fr: "Fête des Pères",
  hr: "Očev dan",
  it: "Festa del papà",
  nl: "Vaderdag",
  pt: "Dia do Pai",
  ro: "Ziua Tatălui",
  sv: "Fars dag",
};

/** The last Sundays of May that are Pentecost: Mother's Day in France is a week later then, by article D215-1 of its code of families. */
const pentecosts = [
  ...["1971-05-30", "1977-05-29", "1980-05-25", "1982-05-30", "1985-05-26", "1993-05-30", "1996-05-26"],
  ...["1998-05-31", "2004-05-30", "2007-05-27", "2009-05-31", "2012-05-27", "2020-05-31", "2023-05-28"],
  ...["2034-05-28", "2039-05-29", "2042-05-25", "2045-05-28", "2050-05-29", "2053-05-25", "2061-05-29"],
  ...["2064-05-25", "2066-05-30", "2072-05-29", "2075-05-26"],
];
const weekMs = 7 * dayMs;
const weekLater = (date: string) => new Date(Date.parse(date) + weekMs).toISOString().slice(0, 10);

/** Where a country is not named, what `feasts` says holds: the second Sunday in May, the third in June. */
export const countryFeasts: readonly CountryFeast[] = [
  {
    name: mothersDay,
    rule: "sunday before 06-01",
    countries: ["FR"],
    moved: { from: pentecosts, to: pentecosts.map(weekLater) },
  },
  { name: mothersDay, rule: "sunday before 06-01", countries: ["DO", "DZ", "HT", "MA", "MG", "SN", "TN"] },
  { name: mothersDay, rule: "03-21 P1D", countries: ["AE", "BH", "EG", "SA"] },
  { name: mothersDay, rule: "03-25 P1D", countries: ["SI"] },
  { name: mothersDay, rule: "1st sunday in May", countries: ["RO"] },
  { name: mothersDay, rule: "05-15 P1D", countries: ["PY"] },
  { name: mothersDay, rule: "2nd sunday in June", countries: ["LU"] },
  { name: mothersDay, rule: "08-12 P1D", countries: ["TH"] },
  { name: mothersDay, rule: "3rd sunday in October", countries: ["AR"] },
  { name: mothersDay, rule: "10-14 P1D", countries: ["BY"] },
  { name: mothersDay, rule: "sunday before 12-01", countries: ["RU"] },
  { name: mothersDay, rule: "12-22 P1D", countries: ["ID"] },
  { name: fathersDay, rule: "03-19 P1D", countries: ["AD", "ES", "HR", "IT", "LI", "MZ", "PT"] },
  { name: fathersDay, rule: "2nd sunday in May", countries: ["RO"] },
  { name: fathersDay, rule: "easter 39 P1D", countries: ["DE"] },
  { name: fathersDay, rule: "1st sunday in June", countries: ["CH"] },
  { name: fathersDay, rule: "06-05 P1D", countries: ["DK"] },
  { name: fathersDay, rule: "2nd sunday in June", countries: ["AT", "BE"] },
  { name: fathersDay, rule: "06-21 P1D", countries: ["AE", "EG"] },
  { name: fathersDay, rule: "2nd sunday in July", countries: ["UY"] },
  { name: fathersDay, rule: "sunday before 08-01", countries: ["DO"] },
  { name: fathersDay, rule: "1st sunday in September", countries: ["FJ", "NZ"] },
  { name: fathersDay, rule: "2nd sunday in September", countries: ["LV"] },
  { name: fathersDay, rule: "1st sunday in October", countries: ["LU"] },
  { name: fathersDay, rule: "3rd sunday in October since 2021", countries: ["RU"] },
  { name: fathersDay, rule: "11-12 P1D", countries: ["ID"] },
  { name: fathersDay, rule: "2nd sunday in November", countries: ["IS", "SE"] },
  { name: fathersDay, rule: "12-05 P1D", countries: ["TH"] },
];
