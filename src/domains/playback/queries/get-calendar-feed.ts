import { writeFeed } from "@/domains/playback/adapters/write-feed";
import {
  calendarContentsMax,
  feedDaysAhead,
  feedDaysBack,
  feedEventsMax,
} from "@/domains/playback/constants";
import { describeContents } from "@/domains/playback/core/describe-contents";
import { feedEvents } from "@/domains/playback/core/feed-events";
import { readNamesOf } from "@/domains/playback/queries/name-contents";
import { readBesideSchedules } from "@/domains/playback/queries/read-beside-schedules";
import { calendarFeedInput } from "@/domains/playback/schema/calendar";
import { programmeStretches } from "@/domains/schedules/queries/programme-days";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import type { Play } from "@/domains/schedules/schema/programme-calendar";
import { dayMs } from "@/lib/day-ms";
import { query } from "@/platform/query";

/** What plays from last month to the end of next year, as an iCalendar file for phones and calendars. */
export const getCalendarFeed = query(
  { scope: "playback:read", input: calendarFeedInput },
  async ({ db, clock }, { withFiller }) => {
    const now = clock.now().getTime();
    const [rules, beside] = await Promise.all([readProgrammeRules(db), readBesideSchedules({ db, clock })]);
    const from = rules.wallTimeAt(new Date(now - feedDaysBack * dayMs)).slice(0, 10);
    const days = feedDaysBack + feedDaysAhead;
    // Between two events there is at most one stretch of silence.
    const stretchesMax = feedEventsMax * 2 + 1;
    const wanted = { from, days, withReasons: true, stretchesMax };
    const stretches = programmeStretches(rules, beside, wanted);
    const partsOf = (play: Play) => play.parts.slice(0, calendarContentsMax);
    const plays = new Set(stretches.map(({ play }) => play));
    const nameParts = await readNamesOf(
      db,
      [...plays].flatMap((play) => partsOf(play)),
    );
    const events = feedEvents(stretches, {
      withFiller,
      titleOf: (play) => describeContents(nameParts(partsOf(play))).atStart,
      wallTimeAt: rules.wallTimeAt,
    });
    return writeFeed(events, Math.floor(now / dayMs) * dayMs);
  },
);
