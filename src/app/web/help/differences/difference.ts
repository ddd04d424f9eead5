/** Where the program people come from goes wrong. Each of them needs a row that says what Marquee does. */
export const differenceTopics = [
  "file-names",
  "checking-servers",
  "missing-dates",
  "putting-on-by-hand",
  "filler-and-failures",
  "sharing",
  "path-mappings",
  "deleting-categories",
  "answers-of-deletes",
  "unknown-settings",
  "schedules-by-script",
  "nights-and-ends",
  "holidays-offline",
  "separators-in-paths",
] as const;
type DifferenceTopic = (typeof differenceTopics)[number];

export interface Difference {
  /** Its anchor in the address. */
  id: string;
  title: string;
  topic?: DifferenceTopic;
  /** What NeXroll does. */
  before: string;
  /** What Marquee does. */
  now: string;
  /** What to do for those who relied on the old way; null when there is nothing to do. */
  advice: string | null;
}

export interface DifferenceGroup {
  id: string;
  title: string;
  lead: string;
  differences: readonly Difference[];
}
