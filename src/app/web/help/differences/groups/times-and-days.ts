import type { DifferenceGroup } from "../difference";

export const timesAndDays: DifferenceGroup = {
  id: "times",
  title: "Times and days",
  lead: "Schedules are meant in the time of the clock on your wall, in the time zone of the settings.",
  differences: [
    {
      id: "end-dates",
      title: "The last day counts",
      topic: "nights-and-ends",
      before:
        "An end date without a time meant the first minute of that day: a schedule to 25 December was over when Christmas Day began.",
      now: "An end date counts whole, to its last second. So does an end at 23:59, however it is written.",
      advice: "If you set ends a day later to make up for it, set them back.",
    },
    {
      id: "overnight",
      title: "A night belongs to the day on which it begins",
      topic: "nights-and-ends",
      before:
        "The hours after midnight were checked against the new day: Friday 22:00 to 03:00 was silent on Saturday morning, and played on Friday morning instead.",
      now: "Friday 22:00 to 03:00 begins on Friday evening and ends on Saturday morning. The night of the last day runs on to its end.",
      advice: "If you added the day after to your nights, take it out again.",
    },
    {
      id: "clock-changes",
      title: "When the clocks change",
      topic: "nights-and-ends",
      before: "Times in the hour that is skipped in spring or repeated in autumn were not thought of.",
      now: "What falls into the skipped hour begins at the first moment after it. In the hour that comes twice nothing happens twice.",
      advice: null,
    },
    {
      id: "month-ends",
      title: "The 29th, 30th and 31st",
      topic: "missing-dates",
      before:
        "A monthly schedule that began on one of them stopped the whole scheduler, and so did a yearly one of 29 February. There was no way to say “the last day of the month”.",
      now: "“Last day” is a choice. A day that a month does not have is left out in that month; a monthly schedule made by a script that starts on the 31st and names no day plays on every last day. 29 February is the 28th in other years.",
      advice:
        "Nothing stops here any more. Look through schedules that begin on such a day, and choose “last day” where you mean it.",
    },
    {
      id: "yearly-without-end",
      title: "Yearly without an end",
      topic: "missing-dates",
      before: "A yearly schedule without an end was active all year.",
      now: "It plays on its one day.",
      advice: "Give it an end, or make it a daily one.",
    },
    {
      id: "no-days",
      title: "Weekly and monthly without days",
      topic: "schedules-by-script",
      before: "A weekly or monthly schedule that named no day played every day.",
      now: "The form asks for a day. If a script names none, it plays on the day of the week or of the month on which it starts.",
      advice: "For every day, make it daily.",
    },
    {
      id: "holidays",
      title: "Holidays without the internet",
      topic: "holidays-offline",
      before:
        "Dates were asked of a service on the internet after each restart, which knows public holidays only; Halloween and Valentine’s Day were mostly missing. The dates for a new year were fetched at a restart.",
      now: "Holidays of all countries are worked out here, movable feasts included, for every year and without the internet. You choose the day itself or the day off, and how many days before and after it count.",
      advice: null,
    },
  ],
};
