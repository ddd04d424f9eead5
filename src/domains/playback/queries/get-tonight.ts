import { z } from "zod";
import { upcomingMax } from "@/domains/playback/constants";
import { listServerProgrammes } from "@/domains/playback/queries/list-server-programmes";
import { readNamesOf } from "@/domains/playback/queries/name-contents";
import type { CurrentBeside } from "@/domains/playback/queries/read-beside-schedules";
import type { CurrentGenre } from "@/domains/playback/queries/read-genre-override";
import type { CurrentOverride } from "@/domains/playback/queries/read-override";
import { readProgramme } from "@/domains/playback/queries/read-programme";
import { toClips, toManner, toProgrammeAt } from "@/domains/playback/queries/to-programme-at";
import type { Tonight } from "@/domains/playback/schema";
import type { ProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import type { Resolution } from "@/domains/schedules/schema";
import { query } from "@/platform/query";

interface Change {
  at: Date;
  what: Resolution;
}

/** The next changes in order: what plays from each on. */
function changesAfter(rules: ProgrammeRules, first: Resolution, beside: CurrentBeside): Change[] {
  const changes: Change[] = [];
  let until = first.untilEpochMs;
  while (until !== null && changes.length < upcomingMax) {
    const at = new Date(until);
    const { now, next } = rules.lookAheadFrom(at, beside);
    changes.push({ at, what: now });
    until = next ? now.untilEpochMs : null;
  }
  return changes;
}

function toOverride(override: CurrentOverride | null, rules: ProgrammeRules): Tonight["override"] {
  return (
    override && {
      content: override.reference,
      appliedAt: override.appliedAt.toISOString(),
      appliedBy: override.appliedBy,
      expiresAt: override.expiresAt.toISOString(),
      expiresWall: rules.wallTimeAt(override.expiresAt),
    }
  );
}

function toGenre(genre: CurrentGenre | null, rules: ProgrammeRules): Tonight["genre"] {
  return (
    genre && {
      genre: genre.genre,
      category: { id: genre.categoryId, name: genre.categoryName },
      expiresAt: genre.expiresAt.toISOString(),
      expiresWall: rules.wallTimeAt(genre.expiresAt),
    }
  );
}

/** What plays now and why, how it stands with each server, and what comes next. */
export const getTonight = query({ scope: "playback:read", input: z.void() }, async (context) => {
  const current = await readProgramme(context);
  const { at, rules, now, next, beside } = current;
  const changes = next ? changesAfter(rules, now, beside) : [];
  const nameParts = await readNamesOf(
    context.db,
    [now, ...changes.map(({ what }) => what)].flatMap(({ parts }) => parts),
  );
  return {
    ...toProgrammeAt(now, at, rules, nameParts),
    zone: rules.zone,
    ...toManner(current),
    clips: toClips(current),
    override: toOverride(beside.override, rules),
    genre: toGenre(beside.genre, rules),
    servers: await listServerProgrammes(context.db),
    upcoming: changes.map(({ at: from, what }) => toProgrammeAt(what, from, rules, nameParts)),
  };
});
