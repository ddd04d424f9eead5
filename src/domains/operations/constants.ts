export const settingDefaults = {
  timeZone: null,
  passiveMode: false,
  clearWhenInactive: false,
  autoScanMinutes: 15,
  genreAutoApply: false,
  genrePriority: "schedules",
  genreOverrideTtlSeconds: 10,
} as const;

/** Which comes first while something is watched whose genre has a category. */
export const genrePriorities = ["schedules", "genres"] as const;
export type GenrePriority = (typeof genrePriorities)[number];

export const genreOverrideTtlSecondsMin = 1;
export const genreOverrideTtlSecondsMax = 300;

/** How long a health check waits for the database. */
export const healthTimeoutMs = 2_000;

/** The limits of the minutes between two scans that nobody asked for; 0 is never. */
export const autoScanMinutesMin = 5;
export const autoScanMinutesMax = 1_440;
