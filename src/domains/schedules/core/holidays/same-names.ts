import { bareName } from "@/domains/schedules/core/holidays/normal-name";

/** What is called by more than one name. Each line is one holiday, in English; the tables know other languages. */
const groups: readonly (readonly string[])[] = [
  ["Christmas", "First Christmas Day", "1st Christmas Day"],
  ["Boxing Day", "St. Stephen's Day", "Second Christmas Day", "2nd Christmas Day", "Second Day of Christmas"],
  ["New Year's Day", "New Year", "NYD"],
  ["New Year's Eve", "NYE", "New Year Eve", "Old Year's Night", "Silvester", "Hogmanay"],
  ["Independence Day", "Fourth of July", "4th of July", "July 4th", "July 4", "July Fourth"],
  ["Easter Sunday", "Easter"],
  ["Orthodox Easter", "Greek Easter", "Orthodox Easter Sunday"],
  ["Orthodox Christmas", "Russian Christmas"],
  ["Martin Luther King Jr. Day", "Martin Luther King Day", "MLK Day", "MLK"],
  ["Washington's Birthday", "Presidents' Day", "President's Day"],
  ["Columbus Day", "Indigenous Peoples' Day"],
  ["St. Patrick's Day", "Paddy's Day", "St. Paddy's Day", "Patrick's Day"],
  ["Halloween", "All Hallows' Eve", "Hallowe'en"],
  ["Valentine's Day", "St. Valentine's Day", "Valentine"],
  ["Mother's Day", "Mothers Day", "Mothering Sunday"],
  ["Thanksgiving", "Turkey Day", "Thanksgiving Thursday"],
  ["Black Friday", "Day after Thanksgiving Day"],
  ["Diwali", "Deepavali", "Divali", "Dipavali", "Tihar", "Festival of Lights"],
  ["Dussehra", "Dasara", "Vijayadashami", "Vijaya Dashami", "Dashain"],
  ["Holi", "Phagwah", "Festival of Colours", "Festival of Colors"],
  ["Lunar New Year", "Chinese New Year", "Spring Festival", "Tet", "Seollal", "Korean New Year"],
  ["Mid-Autumn Festival", "Moon Festival", "Chuseok"],
  ["Hanukkah", "Chanukah", "Hannukah", "Hanukah", "Channukah"],
  ["Passover", "Pesach", "Pesah"],
  ["Rosh Hashanah", "Jewish New Year", "Rosh Hashana"],
  ["Eid al-Fitr", "Eid ul-Fitr", "Eid", "Hari Raya Puasa", "Lebaran", "Ramazan Bayrami", "End of Ramadan"],
  ["Eid al-Adha", "Eid ul-Adha", "Feast of the Sacrifice", "Bakrid", "Kurban Bayrami", "Hari Raya Haji"],
  ["Mardi Gras", "Shrove Tuesday", "Pancake Day", "Fat Tuesday"],
  ["Shrove Monday", "Carnival Monday", "Rosenmontag"],
  ["Bonfire Night", "Guy Fawkes Night", "Guy Fawkes Day"],
  ["Bastille Day", "Fête Nationale", "French National Day", "National Day of France"],
  ["Nowruz", "Norouz", "Nauryz", "Novruz", "Persian New Year"],
  ["Star Wars Day", "May the 4th", "May the Fourth"],
  ["Day of the Dead", "Día de los Muertos", "Día de Muertos"],
  ["Juneteenth", "Juneteenth National Independence Day"],
  ["Canada Day", "Dominion Day"],
  ["King's Birthday", "Queen's Birthday"],
  ["Pentecost", "Whit Sunday", "Whitsun"],
  ["Pentecost Monday", "Whit Monday"],
  ["Back to the Future Day", "Future Day"],
  ["Epiphany", "Three Kings Day", "Twelfth Night"],
];

const byName = new Map(
  groups.map((group) => group.map(bareName)).flatMap((group) => group.map((name) => [name, group] as const)),
);

/** Every bare name of what is called so, itself included. */
export const sameNames = (bare: string): readonly string[] => byName.get(bare) ?? [bare];
