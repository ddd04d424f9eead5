import type { ProgrammeAt } from "@/domains/playback/schema";
import { joinWords } from "@/lib/join-words";

export interface ProgrammeTitle {
  /** The small line above. */
  eyebrow: string;
  /** What stands on the sign. */
  title: string;
  /** Something of ours plays, so the bulbs are lit. */
  isLit: boolean;
}

const eyebrows = {
  override: "Put on by hand",
  genre: "Now showing, for what is watched",
  schedule: "Now showing",
  blend: "Now showing, together",
  fallback: "Now showing, as a fallback",
  filler: "Now showing, as filler",
  clear: "Curtain up",
  leave: "House lights on",
} as const satisfies Record<ProgrammeAt["outcome"], string>;

/** What the sign says about a programme. */
export function programmeTitle({
  outcome,
  contents,
}: Pick<ProgrammeAt, "outcome" | "contents">): ProgrammeTitle {
  const eyebrow = eyebrows[outcome];
  if (outcome === "clear") return { eyebrow, title: "Straight to the feature", isLit: false };
  if (outcome === "leave") return { eyebrow, title: "The server’s own prerolls", isLit: false };
  const names = [...new Set(contents.map(({ name }) => name))];
  return { eyebrow, title: joinWords(names, "&"), isLit: true };
}
