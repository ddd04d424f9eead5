import type { DifferenceGroup } from "../difference";

export const clipsAndFiles: DifferenceGroup = {
  id: "files",
  title: "Clips and files",
  lead: "What happens on your disk.",
  differences: [
    {
      id: "file-names",
      title: "Files stay inside the library",
      topic: "file-names",
      before:
        "A name such as ../../x in an upload, or as the name of a category, wrote outside of the library. Some uploads were checked neither for size nor for kind.",
      now: "Names are made safe, every path is proven to lie inside its folder, and what is no video is refused.",
      advice: null,
    },
    {
      id: "category-with-genre",
      title: "A category in use can be deleted",
      topic: "deleting-categories",
      before: "A category that a genre pointed to could not be deleted.",
      now: "It can. You see first what uses it; the genre’s mapping goes with it, schedules stay and ask for another category.",
      advice: null,
    },
    {
      id: "undo",
      title: "Deleting can be undone",
      topic: "answers-of-deletes",
      before: "A delete was final. Sometimes it was answered as a failure although it had been done.",
      now: "Clips, sequences and schedules can be brought back for 30 days, as what they were. The answer says what was done.",
      advice:
        "A script that deletes twice because of the failure may stop doing so: the second time answers 404.",
    },
  ],
};
