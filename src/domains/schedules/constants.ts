export const scheduleTypes = ["daily", "weekly", "monthly", "yearly", "holiday", "custom"] as const;
export type ScheduleType = (typeof scheduleTypes)[number];

/** In the order of ISO 8601: Monday is day 1. */
export const weekDays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export const scheduleNameMaxLength = 120;
export const priorityMin = 1;
export const priorityMax = 10;
export const priorityDefault = 5;
export const holidayNameMaxLength = 120;

/** How long a deleted schedule can be brought back. */
export const scheduleTrashDays = 30;
/** Schedules that one call may change. */
export const schedulesAtOnceMax = 500;

/** How far back the last start of a schedule is looked for. */
export const lookBackMaxDays = 400;

/**
 * The old words for how a schedule stands among others, as what is stored: one that wins plays alone, and one that
 * loses has the lowest priority and shares with nobody.
 */
export const conflictModes = {
  win: { exclusive: true, blend: false },
  lose: { exclusive: false, blend: false, priority: priorityMin },
  normal: { exclusive: false },
} as const;
export type ConflictMode = keyof typeof conflictModes;

/** The very same schedule sent again within this time is a double click. */
export const doubleSubmitSeconds = 10;

/** How far ahead the next change is looked for; what is rarer than that is found on the way there. */
export const lookAheadMaxDays = 400;

/**
 * Who decides what plays, first match first. The order is that of the programs people come from;
 * `resolve` walks this list, so the list is the rule.
 */
export const precedence = [
  /** What somebody put on by hand, until it expires. */
  "override",
  /** What fits the genre that is being watched, where genres come before schedules. */
  "genre-first",
  /** Active schedules that want the screen for themselves. */
  "exclusive",
  /** Two or more active schedules that share the screen. */
  "blend",
  /** The active schedule of the highest priority. */
  "priority",
  /** What fits the genre that is being watched, where schedules come first. */
  "genre",
  /** Nothing is active and Marquee was told to keep its hands off then. */
  "passive",
  /** Nothing is active and the setting is to be emptied then. */
  "clear-when-inactive",
  /** The fallback of a schedule that is between two of its times. */
  "fallback",
  /** What plays when nothing else does. */
  "filler",
  /** The fallback of a schedule that is over for good: below filler, or an old schedule would hide it forever. */
  "finished-fallback",
  "nothing",
] as const;
export type PrecedenceRule = (typeof precedence)[number];

/** What is done about it. `leave`: what the server had before us stays or comes back. */
export const programmeOutcomes = [
  "override",
  "genre",
  "schedule",
  "blend",
  "fallback",
  "filler",
  "clear",
  "leave",
] as const;
export type ProgrammeOutcome = (typeof programmeOutcomes)[number];

/** Of the holiday tables; the Islamic calendar in them ends with 2076. */
export const holidayYearMin = 1970;
export const holidayYearMax = 2076;
/** Days before and days after a holiday. */
export const holidayReachMaxDays = 60;
export const holidayTypes = ["public", "bank", "school", "optional", "observance"] as const;

/** How many schedules that lose to another one are named at a stretch of the calendar. */
export const calendarWaitingMax = 8;
