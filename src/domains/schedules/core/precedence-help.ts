import type { ConflictMode, PrecedenceRule } from "@/domains/schedules/constants";
import type { TieBreakName } from "@/domains/schedules/core/tie-breaks";

export interface RuleHelp {
  title: string;
  /** What the rule says, for people, in one sentence or two. */
  sentence: string;
}

/** Each rule of `precedence` in plain words; the order is that list's. */
export const precedenceHelp: Record<PrecedenceRule, RuleHelp> = {
  override: {
    title: "Put on by hand",
    sentence:
      "What somebody put on plays until its time is up or they take it off, whatever schedules say meanwhile.",
  },
  "genre-first": {
    title: "What is being watched, if genres come first",
    sentence:
      "While something is watched whose genre has a category, that category plays; only when the settings put genres before schedules.",
  },
  exclusive: {
    title: "A schedule that plays alone",
    sentence:
      "If a schedule whose time it is has “play alone” set, it wins against all that have not, whatever their priority. Older programs call it win.",
  },
  blend: {
    title: "Schedules that share the screen",
    sentence:
      "If two or more schedules whose time it is may blend, all their clips play together, and the others wait. One that would blend but is alone competes like any other.",
  },
  priority: {
    title: "The highest priority",
    sentence:
      "Otherwise the schedule with the highest priority plays. 10 is the highest and 1 the lowest: a schedule of priority 1 yields to all others. Older programs call that lose.",
  },
  genre: {
    title: "What is being watched, if schedules come first",
    sentence: "When no schedule's time it is, the category of the genre that is being watched plays.",
  },
  passive: {
    title: "Hands off",
    sentence: "In passive mode the server is left alone while no schedule's time it is.",
  },
  "clear-when-inactive": {
    title: "Nothing at all",
    sentence:
      "If prerolls are to be cleared, the server's setting is emptied while no schedule's time it is.",
  },
  fallback: {
    title: "The fallback of a schedule",
    sentence:
      "A schedule that has begun and waits for its next time may name a category for the time between; the one of the highest priority counts.",
  },
  filler: {
    title: "Filler",
    sentence:
      "What was chosen to play when nothing else does: a category, a sequence or the coming-soon list.",
  },
  "finished-fallback": {
    title: "The fallback of a schedule that is over",
    sentence:
      "A schedule that is over for good lends its fallback only when there is no filler; the one that ended last counts.",
  },
  nothing: {
    title: "What the server had before",
    sentence:
      "With none of these, the server gets back the setting that Marquee found when it was connected.",
  },
};

/** How one of several equals is chosen, in the order in which it is tried. */
export const tieBreakHelp: Record<TieBreakName, string> = {
  priority: "The higher priority wins.",
  end: "With the same priority, the one that is over sooner wins: Christmas Eve beats December.",
  start: "With the same end, the one that began earlier wins. Schedules that play alone skip this question.",
  id: "If all of that is the same, the one that was made earlier wins.",
};

/** The old words for how a schedule stands among others. */
export const conflictModeHelp: Record<ConflictMode, RuleHelp> = {
  win: { title: "Win", sentence: "It plays alone, whatever the others are." },
  lose: {
    title: "Lose",
    sentence: "It has priority 1, so it plays only when no other schedule's time it is.",
  },
  normal: { title: "Neither", sentence: "Its priority decides." },
};
