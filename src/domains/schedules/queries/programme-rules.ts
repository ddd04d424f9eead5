import { asc, eq } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { readSettings } from "@/domains/operations/queries";
import { type LookAhead, lookAhead } from "@/domains/schedules/core/look-ahead";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { compileStored } from "@/domains/schedules/queries/compile-stored";
import { toRule } from "@/domains/schedules/queries/to-rule";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";
import type { Context } from "@/platform/context";

/** What is on the programme beside schedules; whoever owns it hands it in. */
export type BesideSchedules = Pick<ResolveInput, "override" | "genre" | "filler"> &
  Pick<ResolveInput["settings"], "genrePriority">;

/** Everything that decides what plays, read once, so that many moments can be asked about. */
export interface ProgrammeRules {
  /** IANA name. */
  zone: string;
  /** What plays at a moment, until when, and what comes after. */
  lookAheadFrom(now: Date, beside: BesideSchedules): LookAhead;
  /** What the wall clock shows at a moment, `YYYY-MM-DDTHH:MM:SS`. */
  wallTimeAt(now: Date): string;
  /** The first instant at which the wall shows this time; null when the text is no time. */
  instantOf(wallTime: string): Date | null;
}

/** Reads the enabled schedules and the settings for the one resolver. */
export async function readProgrammeRules(db: Context["db"]): Promise<ProgrammeRules> {
  const settings = await readSettings(db);
  const rows = await db
    .select()
    .from(schedules)
    .where(eq(schedules.isEnabled, true))
    .orderBy(asc(schedules.id));
  const compiled = rows.map((row) => compileStored(toRule(row)));
  const { zone, passiveMode: passive, clearWhenInactive } = settings;
  const clock = zoneClock(zone);
  return {
    zone,
    lookAheadFrom: (now, { genrePriority, ...beside }) =>
      lookAhead({
        schedules: compiled,
        now,
        zone,
        ...beside,
        settings: { passive, clearWhenInactive, genrePriority },
      }),
    wallTimeAt: (now) => formatWallSeconds(clock.wallSecondsAt(now.getTime())),
    instantOf: (wallTime) => {
      const seconds = parseWallSeconds(wallTime);
      return seconds === null ? null : new Date(clock.epochMsOf(seconds));
    },
  };
}
