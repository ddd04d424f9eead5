import type { DifferenceGroup } from "../difference";

export const precedenceDifferences: DifferenceGroup = {
  id: "precedence",
  title: "Who plays when several could",
  lead: "The order is the old one; what changed is what was not kept to.",
  differences: [
    {
      id: "win-lose",
      title: "Win and lose",
      before:
        "The handbook spoke of schedules that win and schedules that lose; the program itself knew only exclusive and priority.",
      now: "“Play alone” is win: it beats all that are not marked so. Priority 1 is lose: it yields to every other schedule. Scripts may say it in either way.",
      advice: null,
    },
    {
      id: "by-hand",
      title: "What you put on by hand stays on",
      topic: "putting-on-by-hand",
      before:
        "What was put on by hand was taken off at the next look if any schedule was active, mostly within a minute.",
      now: "It stays until its time is up or you take it off, above every schedule. Tonight says until when.",
      advice:
        "If a script puts something on and trusts schedules to take it off, let it take it off itself, or ask for a shorter time.",
    },
    {
      id: "genres",
      title: "Genres that come first do come first",
      topic: "putting-on-by-hand",
      before:
        "With genres before schedules, the category of what is being watched was taken off in the same minute, and its time was compared with the clock of another time zone.",
      now: "It plays for as long as the title is being watched, and at least a minute and a half.",
      advice: null,
    },
    {
      id: "blend",
      title: "A blend is a blend",
      before:
        "Of schedules that blend, one was picked at random each minute, and all of its clips were sent.",
      now: "The clips of all of them play together.",
      advice: null,
    },
    {
      id: "play-order",
      title: "In order, or shuffled",
      before: "A schedule ignored the order of its category, and fallback and filler were always shuffled.",
      now: "A category plays as it says. A schedule may say otherwise.",
      advice: "Look at the play order of your categories once.",
    },
    {
      id: "priority-range",
      title: "Priority goes from 1 to 10",
      topic: "schedules-by-script",
      before: "Scripts could set any number, such as 99.",
      now: "Anything else is refused with a sentence.",
      advice: "Let scripts send 10 where they sent more.",
    },
  ],
};
