import type { Play } from "@/domains/schedules/schema/programme-calendar";

/** Everything that plays in an answer, each once and named by its place, however many calendars it comes from. */
export class PlayList {
  readonly plays: Play[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new WeakMap<Play, number>();

  placeOf(play: Play): number {
    const known = this.known.get(play);
    if (known !== undefined) return known;
    const { outcome, rule, parts } = play;
    const schedules = parts.map(({ schedule, content, playMode }) => [
      schedule?.id ?? null,
      content,
      playMode,
    ]);
    const key = JSON.stringify([outcome, rule, schedules]);
    const place = this.places.get(key) ?? this.plays.push(play) - 1;
    this.places.set(key, place);
    this.known.set(play, place);
    return place;
  }
}
