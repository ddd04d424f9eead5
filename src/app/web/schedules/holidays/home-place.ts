import { z } from "zod";
import { countryCode, regionCode } from "@/domains/schedules/schema/holidays";

const homePlace = z.object({ country: countryCode.nullable(), region: regionCode.nullable() });

/** Whose holidays are shown first. Without a country only those that many countries keep. */
export type HomePlace = z.output<typeof homePlace>;

export const nowhere: HomePlace = { country: null, region: null };

/** Reads what a browser remembers; null when that is nothing that makes sense. */
export function readHomePlace(text: string | null): HomePlace | null {
  try {
    const parsed = homePlace.safeParse(JSON.parse(text ?? "null"));
    if (!parsed.success || (parsed.data.country === null && parsed.data.region !== null)) return null;
    return parsed.data;
  } catch {
    return null;
  }
}
