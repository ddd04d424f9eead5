import type { SequenceUsage } from "@/domains/sequences/schema";
import { joinWords } from "@/lib/join-words";
import { quoted } from "@/lib/quoted";

/** So many schedules are named; of more only the number is told. */
const namedMax = 4;

/** What a deletion takes with it, in a sentence or two. */
export function describeUsage({ schedules, isFiller, isOverride }: SequenceUsage): string {
  const named = schedules.slice(0, namedMax).map(({ name }) => quoted(name));
  const others = schedules.length - named.length;
  const players = others > 0 ? [...named, `${others} more`] : named;
  const plays = players.length === 1 ? "plays" : "play";
  return [
    players.length > 0 ? `${joinWords(players)} ${plays} it, and will play nothing in its place.` : null,
    isFiller ? "It is the filler, which is switched off with it." : null,
    isOverride ? "It was put on by hand; that ends." : null,
    players.length === 0 && !isFiller && !isOverride ? "Nothing plays it." : null,
    "It can be brought back for 30 days.",
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
