import { calendarContentsMax } from "@/domains/playback/constants";
import { readNamesOf } from "@/domains/playback/queries/name-contents";
import { readCalendarSchedules } from "@/domains/playback/queries/read-calendar-schedules";
import type { Calendar, DraftSchedule } from "@/domains/playback/schema/calendar";
import type { Play } from "@/domains/schedules/schema/programme-calendar";
import type { Context } from "@/platform/context";

/** Names everything that plays in a calendar, and every schedule that plays or waits there. */
export async function namePlays(
  db: Context["db"],
  plays: readonly Play[],
  waiting: ReadonlySet<number>,
  draft?: DraftSchedule,
): Promise<Pick<Calendar, "plays" | "schedules">> {
  const shown = plays.map(({ outcome, rule, parts }) => ({
    outcome,
    rule,
    parts: parts.slice(0, calendarContentsMax),
    contentCount: parts.length,
  }));
  const everything = shown.flatMap(({ parts }) => parts);
  const playing = everything.flatMap(({ schedule }) => (schedule ? [schedule.id] : []));
  const [nameParts, schedules] = await Promise.all([
    readNamesOf(db, everything),
    readCalendarSchedules(db, new Set([...waiting, ...playing]), draft),
  ]);
  const drafted = schedules.find(({ isDraft }) => isDraft);
  return {
    schedules,
    plays: shown.map(({ parts, ...play }) => ({
      ...play,
      contents: nameParts(parts).map((content) => {
        const { schedule } = content;
        const isDraft = schedule !== null && schedule.id === drafted?.id;
        return isDraft ? { ...content, schedule: { ...schedule, color: drafted?.color ?? null } } : content;
      }),
    })),
  };
}
