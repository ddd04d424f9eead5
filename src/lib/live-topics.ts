/** What the console is told about as it happens; each names the part of the screen that is no longer true. */
export const liveTopics = [
  "programme",
  "prerolls",
  "categories",
  "sequences",
  "schedules",
  "library",
  "conversions",
  "servers",
  "settings",
  "keys",
  "activity",
] as const;
export type LiveTopic = (typeof liveTopics)[number];
