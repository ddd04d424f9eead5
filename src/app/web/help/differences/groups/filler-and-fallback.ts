import type { DifferenceGroup } from "../difference";

export const fillerAndFallback: DifferenceGroup = {
  id: "filler",
  title: "Filler and fallback",
  lead: "What plays when no schedule’s time it is.",
  differences: [
    {
      id: "filler-writes",
      title: "Filler is sent once",
      topic: "filler-and-failures",
      before:
        "Filler was sent to Plex every minute, with new random clips each time. Once switched off it was still shown and served as active.",
      now: "A server is written to when something changes. Random clips of a sequence are drawn anew every ten minutes. What is switched off is gone at once.",
      advice: null,
    },
    {
      id: "fallback-and-filler",
      title: "An old fallback does not hide filler",
      topic: "filler-and-failures",
      before:
        "After a schedule with a fallback had played, its fallback stayed for good, and filler never had its turn.",
      now: "The fallback of a schedule that comes back plays between its times. That of a schedule which is over for good plays only when there is no filler.",
      advice: "If you used an old schedule for its fallback, choose the same category as filler.",
    },
    {
      id: "give-back",
      title: "When nothing is left to play",
      before: "The last clips stayed in Plex.",
      now: "The server gets back the setting it had when you connected it.",
      advice: "To keep something on, choose it as filler.",
    },
  ],
};
