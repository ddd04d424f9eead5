import type { DifferenceGroup } from "../difference";

export const sequenceDifferences: DifferenceGroup = {
  id: "sequences",
  title: "Sequences",
  lead: "Blocks in an order: clips of your choice, random ones, trailers.",
  differences: [
    {
      id: "sharing",
      title: "Sharing loses nothing",
      topic: "sharing",
      before:
        "An export kept one clip of each fixed block and forgot how trailers were chosen. An import dropped trailer and coming-soon blocks, hid what it could not find, and took numbers of another library for its own.",
      now: "What is exported comes back the same. An import first shows what matches your library, what is missing and what will be made; then it is done as a whole or not at all. Files of NeXroll are read too.",
      advice: "Export again what you shared with others before.",
    },
    {
      id: "saved-sequences",
      title: "A saved sequence is one thing",
      before: "A schedule held a copy of a sequence, and a later choice of another sequence was not kept.",
      now: "A schedule plays the saved sequence itself: change it, and every schedule that plays it follows. Blocks that a script sends with a schedule belong to that schedule alone.",
      advice: null,
    },
    {
      id: "references",
      title: "Deleted clips and categories",
      topic: "deleting-categories",
      before: "Sequences went on holding the numbers of deleted clips and categories.",
      now: "A deleted clip leaves its blocks, and comes back to them if you bring it back. A block that lost its category says so and asks for another.",
      advice: null,
    },
  ],
};
