import { calendarStretchesADayMax, calendarStretchesMax } from "@/domains/playback/constants";
import { toCalendarDay } from "@/domains/playback/core/calendar-day";
import { changedDays } from "@/domains/playback/core/changed-days";
import { PlayList } from "@/domains/playback/core/play-list";
import { namePlays } from "@/domains/playback/queries/name-plays";
import { readBesideSchedules } from "@/domains/playback/queries/read-beside-schedules";
import { rulesWithDraft } from "@/domains/playback/queries/rules-with-draft";
import { type Calendar, type CalendarDay, calendarInput } from "@/domains/playback/schema/calendar";
import { programmeDays } from "@/domains/schedules/queries/programme-days";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { query } from "@/platform/query";

const waitingIn = (days: readonly CalendarDay[]) => new Set(days.flatMap(({ waiting }) => waiting));

/**
 * What plays on up to 400 days in a row and why, by the resolver that decides every minute, as schedules, filler and
 * what was put on by hand are now; or as they would be with a schedule that is not saved.
 */
export const getCalendar = query(
  { scope: "playback:read", input: calendarInput },
  async ({ db, clock }, { from, days, detail, draft }): Promise<Calendar> => {
    const [stored, beside] = await Promise.all([readProgrammeRules(db), readBesideSchedules({ db, clock })]);
    const rules = await rulesWithDraft(stored, draft);
    const withReasons = detail === "stretches";
    const summaries = programmeDays(rules, beside, { from, days, withReasons });
    const before = draft && programmeDays(stored, beside, { from, days });

    const list = new PlayList();
    const stretchesMax = withReasons
      ? Math.min(calendarStretchesADayMax, Math.floor(calendarStretchesMax / days))
      : 0;
    const { wallTimeAt, zone } = rules;
    const shown = summaries.map((summary) => toCalendarDay(summary, { list, wallTimeAt, stretchesMax }));
    const plays = [...list.plays];
    return {
      zone,
      today: wallTimeAt(clock.now()).slice(0, 10),
      ...(await namePlays(db, plays, waitingIn(shown), draft)),
      days: shown,
      changedDays: before ? changedDays(before, summaries, list) : null,
    };
  },
);
