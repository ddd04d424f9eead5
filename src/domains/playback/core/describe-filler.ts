import { describeContents } from "@/domains/playback/core/describe-contents";
import type { Filler } from "@/domains/playback/schema/filler";

export interface FillerNow {
  isPlaying: boolean;
  /** Why less of it plays than was asked for; null when all is well, and while it is not its turn. */
  problem: string | null;
}

/** What the choice of filler means, in a sentence or two. */
export function describeFiller(filler: Filler, { isPlaying, problem }: FillerNow): string {
  if (!filler.isEnabled) return "Filler is off.";
  const { type, category, sequence } = filler;
  const content = {
    category: category && ({ kind: "category", name: category.name } as const),
    sequence: sequence && ({ kind: "sequence", name: sequence.name } as const),
    coming_soon: { kind: "coming-soon-list", name: "Coming soon" } as const,
  }[type];
  if (!content) return "Filler is on, and needs a choice: what it played was deleted.";
  const { atStart } = describeContents([content]);
  const now = isPlaying ? ["That is now."] : [];
  return [`${atStart} plays whenever nothing else does.`, ...now, ...(problem ? [problem] : [])].join(" ");
}
