/**
 * How it stands with one server: `waiting` for its first look, `confirmed` as read back, `differs` when it takes a
 * value and does not keep it, `failing` when it cannot be asked, `idle` while it has its own value.
 */
export const programmeStatuses = ["waiting", "confirmed", "differs", "failing", "idle"] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

export const historyOutcomes = ["confirmed", "failed", "restored"] as const;
export type HistoryOutcome = (typeof historyOutcomes)[number];

/** How long a confirmed value is believed; then the server is asked whether it still holds it. */
export const trustConfirmedMs = 5 * 60_000;

/** How long one server may take for all of a look; the others do not wait for it. */
export const serverTimeLimitMs = 30_000;

/** A failed server that is due within this time is not left to the next minute's look. */
export const retryWithinMs = 45_000;

/** Looks at one server take turns under this name. */
export const serverLock = "playback.server";

/** How long a status page waits for a server's own word. */
export const liveReadLimitMs = 3_000;

/**
 * Random blocks of a sequence are rolled anew with each such span of the wall clock, and never in between. The
 * program people come from re-rolls as often; a server is written to no more than that for it.
 */
export const rerollMinutes = 10;

export const overrideHoursDefault = 4;
export const overrideHoursMax = 24 * 7;

export const historyPageMax = 200;

/** How many of the next changes are shown. */
export const upcomingMax = 5;

/** What can play when nothing else does, as documented. */
export const fillerTypes = ["category", "sequence", "coming_soon"] as const;
export type FillerType = (typeof fillerTypes)[number];

/** Filler before anybody chose one. */
export const fillerDefaults = {
  isEnabled: false,
  type: "category",
  layout: "grid",
} as const;

export const genreMaxLength = 100;
/** Of one film or show. */
export const genresMax = 100;
export const genreTtlMinutesMax = 24 * 60;

/**
 * The least time for which the category of a watched genre stays on. The wire allows 1 to 300 seconds, and the
 * programme people come from 10; but a look comes only once a minute, so whatever ended before the next one would
 * flicker or never play at all. Each look that still sees the title prolongs it.
 */
export const genreOverrideMinSeconds = 90;

/** How many of the last applications are kept. */
export const genreApplicationsKept = 50;

/** How long a server may take to say what is being watched. */
export const watchedLimitMs = 8_000;

/** What can be on the programme. */
export const contentKinds = ["category", "sequence", "coming-soon-list"] as const;

/** A year, and the days of the weeks at both ends of it. */
export const calendarDaysMax = 400;
export const calendarDetails = ["days", "stretches"] as const;
/** Two months, and the days of the weeks at both ends: further away, days are enough. */
export const calendarStretchDaysMax = 75;
/** How many stretches of a day are listed; a screen shows no more. */
export const calendarStretchesADayMax = 200;
/** Of a whole answer. */
export const calendarStretchesMax = 12_000;
export const calendarPlaysADayMax = 6;
/** The parts of one blend that are listed. */
export const calendarContentsMax = 24;
/** Stands for a schedule that is not saved yet: the newest of all. */
export const draftScheduleId = 2_147_483_647;

/** What the feed for other calendars holds. */
export const feedDaysBack = 30;
export const feedDaysAhead = 400;
/** Writing more than this takes longer than anybody should wait; the first ones are kept. */
export const feedEventsMax = 2_000;
