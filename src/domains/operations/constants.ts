export const settingDefaults = {
  timeZone: null,
  passiveMode: false,
  clearWhenInactive: false,
} as const;

/** How long a health check waits for the database. */
export const healthTimeoutMs = 2_000;
