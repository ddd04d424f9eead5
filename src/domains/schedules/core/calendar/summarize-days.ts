import { calendarWaitingMax, type ProgrammeOutcome } from "@/domains/schedules/constants";
import type { DaySummary, Play, Stretch } from "@/domains/schedules/schema/programme-calendar";

function summarize(stretches: Stretch[]): DaySummary {
  const durations = new Map<Play, number>();
  const outcomes = new Set<ProgrammeOutcome>();
  const waiting = new Set<number>();
  for (const { play, fromEpochMs, toEpochMs, waiting: ids } of stretches) {
    durations.set(play, (durations.get(play) ?? 0) + (toEpochMs - fromEpochMs) / 1000);
    outcomes.add(play.outcome);
    for (const id of ids) if (waiting.size < calendarWaitingMax) waiting.add(id);
  }
  const has = (...wanted: ProgrammeOutcome[]) => wanted.some((outcome) => outcomes.has(outcome));
  return {
    plays: [...durations].map(([play, seconds]) => ({ play, seconds })).sort((a, b) => b.seconds - a.seconds),
    hasConflict: stretches.some(({ hasConflict }) => hasConflict),
    hasGap: has("leave", "clear"),
    hasFiller: has("filler"),
    hasFallback: has("fallback"),
    hasOverride: has("override", "genre"),
    waiting: [...waiting],
    stretches,
  };
}

/** Each day by itself. The stretches are those between the first and the last start, cut at all of them. */
export function summarizeDays(stretches: readonly Stretch[], starts: readonly number[]): DaySummary[] {
  let place = 0;
  return starts.slice(1).map((end) => {
    const first = place;
    while (place < stretches.length && (stretches[place]?.fromEpochMs ?? end) < end) place += 1;
    return summarize(stretches.slice(first, place));
  });
}
