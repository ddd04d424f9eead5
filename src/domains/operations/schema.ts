import { z } from "zod";
import {
  autoScanMinutesMax,
  autoScanMinutesMin,
  genreOverrideTtlSecondsMax,
  genreOverrideTtlSecondsMin,
  genrePriorities,
} from "@/domains/operations/constants";

const genreTtlRange = `must be between ${genreOverrideTtlSecondsMin} and ${genreOverrideTtlSecondsMax} seconds`;

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
  /** How often the library's folders are looked through by themselves; 0 is never. */
  autoScanMinutes: z
    .int({ error: "must be a whole number of minutes" })
    .refine((minutes) => minutes === 0 || (minutes >= autoScanMinutesMin && minutes <= autoScanMinutesMax), {
      error: `must be 0, or from ${autoScanMinutesMin} to ${autoScanMinutesMax} minutes`,
    }),
  /** Look at what is being watched, and put on the category of its genre. */
  genreAutoApply: z.boolean({ error: "must be true or false" }),
  /** Whether such a category goes above schedules, or plays only while none is active. */
  genrePriority: z.enum(genrePriorities, { error: `must be one of ${genrePriorities.join(", ")}` }),
  /** For how long it stays after the last look that saw it watched; see `genreOverrideMinSeconds`. */
  genreOverrideTtlSeconds: z
    .int({ error: "must be a whole number" })
    .min(genreOverrideTtlSecondsMin, { error: genreTtlRange })
    .max(genreOverrideTtlSecondsMax, { error: genreTtlRange }),
});
export type Settings = z.output<typeof settingsShape>;

export const settingsOutput = settingsShape.extend({
  /** The zone in force: the setting, else the machine's. */
  zone: z.string(),
});

export const updateSettingsInput = settingsShape.partial();

export const healthOutput = z.object({ version: z.string(), databaseAnswers: z.boolean() });
export const versionOutput = z.object({ version: z.string() });
/** `offset` is the distance from UTC now: "UTC+02:00". */
export const timeZonesOutput = z.array(z.object({ name: z.string(), label: z.string(), offset: z.string() }));
