import { and, asc, eq, isNull } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { readSettings } from "@/domains/operations/queries";
import type { CalendarInput } from "@/domains/schedules/core/calendar/programme-between";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { type LookAhead, lookAhead } from "@/domains/schedules/core/look-ahead";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { compileStored } from "@/domains/schedules/queries/compile-stored";
import { almanacFor } from "@/domains/schedules/queries/open-almanac";
import { playableRule, toRule } from "@/domains/schedules/queries/to-rule";
import type { ScheduleRule } from "@/domains/schedules/schema";
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
  /** What the resolver reads for all moments alike. */
  inputWith(beside: BesideSchedules): CalendarInput;
  /** As it would be with a schedule that is not saved: in the place of the stored one with its id, or beside all. */
  withDraft(draft: ScheduleRule): Promise<ProgrammeRules>;
  /** What the wall clock shows at a moment, `YYYY-MM-DDTHH:MM:SS`. */
  wallTimeAt(now: Date): string;
  /** The first instant at which the wall shows this time; null when the text is no time. */
  instantOf(wallTime: string): Date | null;
}

/** Reads the enabled schedules and the settings for the one resolver. */
export async function readProgrammeRules(db: Context["db"]): Promise<ProgrammeRules> {
  const settings = await readSettings(db);
  const rows = await db
    .select({ schedule: schedules, sequenceDeletedAt: sequences.deletedAt })
    .from(schedules)
    .leftJoin(sequences, eq(sequences.id, schedules.sequenceId))
    .where(and(eq(schedules.isEnabled, true), isNull(schedules.deletedAt)))
    .orderBy(asc(schedules.id));
  const rules = rows.map(({ schedule, sequenceDeletedAt }) =>
    playableRule(toRule(schedule), sequenceDeletedAt),
  );
  const almanac = await almanacFor(rules);
  const compiled = rules.map((rule) => compileStored(rule, almanac));
  return rulesOf(compiled, settings);
}

type ProgrammeSettings = Pick<
  Awaited<ReturnType<typeof readSettings>>,
  "zone" | "passiveMode" | "clearWhenInactive"
>;

function rulesOf(schedules: readonly CompiledSchedule[], settings: ProgrammeSettings): ProgrammeRules {
  const { zone, passiveMode: passive, clearWhenInactive } = settings;
  const clock = zoneClock(zone);
  const inputWith: ProgrammeRules["inputWith"] = ({ genrePriority, ...beside }) => ({
    schedules,
    zone,
    ...beside,
    settings: { passive, clearWhenInactive, genrePriority },
  });
  return {
    zone,
    lookAheadFrom: (now, beside) => lookAhead({ ...inputWith(beside), now }),
    inputWith,
    async withDraft(draft) {
      const others = schedules.filter(({ rule }) => rule.id !== draft.id);
      const compiled = compileStored(draft, await almanacFor([draft]));
      const all = [...others, compiled].sort((a, b) => a.rule.id - b.rule.id);
      return rulesOf(all, settings);
    },
    wallTimeAt: (now) => formatWallSeconds(clock.wallSecondsAt(now.getTime())),
    instantOf: (wallTime) => {
      const seconds = parseWallSeconds(wallTime);
      return seconds === null ? null : new Date(clock.epochMsOf(seconds));
    },
  };
}
