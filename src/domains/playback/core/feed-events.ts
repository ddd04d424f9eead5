import { feedEventsMax } from "@/domains/playback/constants";
import type { ProgrammeOutcome } from "@/domains/schedules/constants";
import type { Play, Stretch } from "@/domains/schedules/schema/programme-calendar";

export interface FeedEvent {
  /** Stays the same while it is the same showing, however the rest of it changes. */
  key: string;
  title: string;
  description: string;
  /** A date, `YYYY-MM-DD`, for whole days; else epoch milliseconds. */
  start: number | string;
  /** Exclusive; of the same kind as the start. */
  end: number | string;
}

export interface FeedOptions {
  withFiller: boolean;
  titleOf(play: Play): string;
  /** `YYYY-MM-DDTHH:MM:SS`. */
  wallTimeAt(at: Date): string;
}

const silent: readonly ProgrammeOutcome[] = ["leave", "clear"];
const minuteMs = 60_000;

/** The day that begins at an instant; null when none does. */
function dayBeginning(epochMs: number, { wallTimeAt }: FeedOptions): string | null {
  const day = wallTimeAt(new Date(epochMs)).slice(0, 10);
  return wallTimeAt(new Date(epochMs - 1)).startsWith(day) ? null : day;
}

function whenOf({ fromEpochMs, toEpochMs }: Stretch, options: FeedOptions): Pick<FeedEvent, "start" | "end"> {
  const [first, after] = [dayBeginning(fromEpochMs, options), dayBeginning(toEpochMs, options)];
  if (first !== null && after !== null) return { start: first, end: after };
  // Some ends are a second after the minute that still counts; nobody wants to read that.
  const toMinute = (epochMs: number) => Math.floor(epochMs / minuteMs) * minuteMs;
  return { start: toMinute(fromEpochMs), end: toMinute(toEpochMs) };
}

const whoseOf = ({ outcome, parts }: Play) =>
  [outcome, ...parts.map(({ schedule }) => schedule?.id ?? "")].join(" ");

/** What a calendar on a phone should show: everything that plays, without silence, and without filler unless asked. */
export function feedEvents(stretches: readonly Stretch[], options: FeedOptions): FeedEvent[] {
  const [first] = stretches;
  const shown = stretches.filter(({ play: { outcome } }) =>
    outcome === "filler" ? options.withFiller : !silent.includes(outcome),
  );
  return shown
    .slice(0, feedEventsMax)
    .map((stretch) => {
      // What was on before the feed begins would else be another event every day.
      const begins = stretch === first ? "before" : stretch.fromEpochMs;
      return {
        key: `${begins} ${whoseOf(stretch.play)}`,
        title: options.titleOf(stretch.play),
        description: stretch.reason,
        ...whenOf(stretch, options),
      };
    })
    .filter(({ start, end }) => start !== end);
}
