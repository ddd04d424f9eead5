import type { DifferenceGroup } from "../difference";

export const forScripts: DifferenceGroup = {
  id: "api",
  title: "For scripts",
  lead: "Calls and fields have their documented names; the real program’s other spellings are understood as well.",
  differences: [
    {
      id: "schedule-calls",
      title: "Schedules keep what was sent",
      topic: "schedules-by-script",
      before:
        "A new schedule was always switched on, whatever it said. A change had to send the whole schedule, was not checked, and lost the choice of a sequence.",
      now: "A new schedule may be switched off. A change sends what changes and is checked like a new one; sending the whole works too.",
      advice: null,
    },
    {
      id: "schedule-types",
      title: "Types of schedules",
      topic: "schedules-by-script",
      before: "Any word was taken for a type, and played daily if it was none.",
      now: "A type is one of daily, weekly, monthly, yearly, holiday and custom; another is refused with that sentence.",
      advice: "Send daily instead.",
    },
    {
      id: "last-run",
      title: "last_run and next_run",
      before: "When the schedule was applied last, and a guess.",
      now: "When its time last began and when it begins next. Nothing for a schedule that is switched off.",
      advice: "To learn what was sent to a server and when, ask for the history.",
    },
    {
      id: "preroll-ids",
      title: "preroll_ids of a schedule",
      before: "They were stored and had no effect.",
      now: "Without a category and a sequence they become a sequence that plays these clips in their order. Beside one of them they still have no effect.",
      advice: null,
    },
    {
      id: "settings",
      title: "Settings that do not exist",
      topic: "unknown-settings",
      before:
        "Any name under /settings/ was answered with success; the value was lost, or stood in a column it did not belong to.",
      now: "Only the documented settings exist. Another name is answered with 404, and a wrong value with 422 and the reason.",
      advice: "A script that met a name which never did anything will now see that.",
    },
    {
      id: "answers",
      title: "Answers and errors",
      before: "All successes were 200; some errors were 200 too, and failures inside were plain text.",
      now: 'What was made answers 201. Every error has its own status and is {"detail": "a sentence"}.',
      advice: "Test for any status from 200 to 299, and read detail.",
    },
    {
      id: "keys",
      title: "Keys that read do not write",
      before: "A key for reading could write. Authorization: Bearer was documented, and not understood.",
      now: "A key for reading is answered with 403 when it writes. Bearer, X-Api-Key and ?api_key= are all understood.",
      advice: "Give scripts that write a key with full access.",
    },
  ],
};
