import type { Calendar, CalendarPlay } from "@/domains/playback/schema/calendar";
import { joinWords } from "@/lib/join-words";
import { scheduleColor } from "../schedule-color";

/** How something that plays looks in a calendar. */
export interface PlayFace {
  /** A CSS colour; null where nothing of ours plays. */
  color: string | null;
  /** A second one, for a blend. */
  alsoColor: string | null;
  /** Short: the schedule's name. */
  label: string;
  /** What of it plays: "Christmas and Snow". Empty where nothing does. */
  contents: string;
  scheduleId: number | null;
}

// The same in both themes, and light enough for the dark words on it.
const grey = "oklch(0.6 0.008 250)";
const dimmed = (color: string) => `color-mix(in oklab, ${color} 55%, ${grey})`;
const labels = { override: "By hand", genre: "By genre", filler: "Filler" } as const;

function faceOf(play: CalendarPlay, colors: ReadonlyMap<number, string>): PlayFace {
  const schedules = play.contents.flatMap(({ schedule }) => (schedule ? [schedule] : []));
  const [first, second] = schedules;
  const more = play.contentCount - play.contents.length;
  const names = [...new Set(play.contents.map(({ name }) => name)), ...(more > 0 ? [`${more} more`] : [])];
  const contents = joinWords(names);
  const color = first ? (colors.get(first.id) ?? "var(--accent)") : "var(--accent)";
  const face = { alsoColor: null, contents, scheduleId: first?.id ?? null };
  switch (play.outcome) {
    case "schedule":
      return { ...face, color, label: first?.name ?? contents };
    case "blend":
      return {
        ...face,
        color,
        alsoColor: (second && colors.get(second.id)) ?? null,
        label: joinWords(
          schedules.map(({ name }) => name),
          "&",
        ),
      };
    case "fallback":
      return {
        ...face,
        color: dimmed(color),
        label: `${contents}, the fallback of ${first?.name ?? "a schedule"}`,
      };
    case "filler":
      return { ...face, color: grey, label: labels.filler };
    case "override":
    case "genre":
      return { ...face, color: "var(--accent)", label: labels[play.outcome] };
    case "clear":
      return { ...face, color: null, label: "No prerolls" };
    case "leave":
      return { ...face, color: null, label: "The server’s own prerolls" };
  }
}

/** The colours of the schedules of a calendar, by their ids. */
export const scheduleColors = ({ schedules }: Pick<Calendar, "schedules">): ReadonlyMap<number, string> =>
  new Map(schedules.map((schedule) => [schedule.id, scheduleColor(schedule)]));

/** A face for each thing that plays, in the calendar's own order. */
export function playFaces(calendar: Pick<Calendar, "plays" | "schedules">): readonly PlayFace[] {
  const colors = scheduleColors(calendar);
  return calendar.plays.map((play) => faceOf(play, colors));
}
