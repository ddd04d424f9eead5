import { describeContents } from "@/domains/playback/core/describe-contents";
import type { Programme } from "@/domains/playback/core/expand-programme";

/** What plays, as a sentence of the history: "The sequence Friday Night plays."; "" when nothing of ours does. */
export function describePlaying({ contents }: Pick<Programme, "contents">): string {
  if (contents.length === 0) return "";
  const { atStart, count } = describeContents(contents);
  return `${atStart} ${count > 1 ? "play" : "plays"}.`;
}
