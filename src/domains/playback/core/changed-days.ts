import type { PlayList } from "@/domains/playback/core/play-list";
import type { DaySummary } from "@/domains/schedules/schema/programme-calendar";

function isSameDay(before: DaySummary, after: DaySummary, list: PlayList): boolean {
  return (
    before.stretches.length === after.stretches.length &&
    before.stretches.every((stretch, index) => {
      const other = after.stretches[index];
      return (
        other !== undefined &&
        stretch.fromEpochMs === other.fromEpochMs &&
        list.placeOf(stretch.play) === list.placeOf(other.play)
      );
    })
  );
}

/** The dates of days on which something else plays, or at another time. Both calendars have the same days. */
export function changedDays(
  before: readonly DaySummary[],
  after: readonly (DaySummary & { date: string })[],
  list: PlayList,
): string[] {
  return after.flatMap((day, place) => {
    const old = before[place];
    return old && isSameDay(old, day, list) ? [] : [day.date];
  });
}
