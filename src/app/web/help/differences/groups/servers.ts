import type { DifferenceGroup } from "../difference";

export const serverDifferences: DifferenceGroup = {
  id: "servers",
  title: "Servers",
  lead: "What is written to Plex, and how it is checked.",
  differences: [
    {
      id: "read-back",
      title: "What was sent is what is checked",
      topic: "checking-servers",
      before:
        "The check every five minutes expected another value than had been sent: clips that should play in order were made random, clips that were switched off counted, sequences were left out.",
      now: "Every value is read back and compared with the very text that was sent, sequences included. What somebody changed on the server is put right, and Activity says so.",
      advice: null,
    },
    {
      id: "failures",
      title: "A failure is a failure",
      topic: "filler-and-failures",
      before: "A value that Plex refused was noted as done, and nobody tried again.",
      now: "The server is shown in red with the reason, and asked again until it answers. Other servers do not wait for it.",
      advice: null,
    },
    {
      id: "folders",
      title: "A path mapping means a folder",
      topic: "path-mappings",
      before:
        "A mapping of /media/prerolls also caught /media/prerolls2, and several parts of the program joined paths in their own way.",
      now: "A mapping holds for a folder and what is in it; of several the deepest counts. There is one way to map a path.",
      advice: "If you relied on a mapping for folders whose names only begin alike, add one for each.",
    },
    {
      id: "separators",
      title: "Commas and semicolons in names",
      topic: "separators-in-paths",
      before: "They were sent as they are. Plex takes them for the end of a path, so the list broke.",
      now: "Such a clip is left out with a sentence that names it; uploads never get such a name.",
      advice: "Rename the file or its folder; on the clip’s page if it is in the library.",
    },
    {
      id: "long-lists",
      title: "Lists that are too long for Plex",
      topic: "separators-in-paths",
      before: "Lists in order could not be cut, and a cut one fought with the check.",
      now: "What fits is sent, and what is left out is said. Of a shuffled list it is another choice every day.",
      advice: null,
    },
  ],
};
