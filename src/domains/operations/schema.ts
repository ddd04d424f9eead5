import { z } from "zod";

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Every setting there is: its shape stands here once, its default in `constants.ts`. */
export const settingsShape = z.object({
  /** IANA name; null follows the machine (TZ). */
  timeZone: z
    .string()
    .refine(isTimeZone, { error: "This is not a time zone. Use a name such as Europe/Paris." })
    .nullable(),
  /** Leave the servers alone while no schedule is active. */
  passiveMode: z.boolean({ error: "must be true or false" }),
  /** Play nothing at all while no schedule is active. */
  clearWhenInactive: z.boolean({ error: "must be true or false" }),
});
export type Settings = z.output<typeof settingsShape>;

export const settingsOutput = settingsShape.extend({
  /** The zone in force: the setting, else the machine's. */
  zone: z.string(),
});

export const updateSettingsInput = settingsShape.partial();

export const healthOutput = z.object({ version: z.string(), databaseAnswers: z.boolean() });
export const versionOutput = z.object({ version: z.string() });
