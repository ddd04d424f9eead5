import { describeContents } from "@/domains/playback/core/describe-contents";
import type { Filler } from "@/domains/playback/schema/filler";

/** What the choice of filler means, in a sentence or two. */
export function describeFiller(filler: Filler, isPlaying: boolean): string {
  if (!filler.isEnabled) return "Filler is off.";
  const { type, category, sequence } = filler;
  const content = {
    category: category && ({ kind: "category", name: category.name } as const),
    sequence: sequence && ({ kind: "sequence", name: sequence.name } as const),
    coming_soon: { kind: "coming-soon-list", name: "Coming soon" } as const,
  }[type];
  if (!content) return "Filler is on, and needs a choice: what it played was deleted.";
  const { atStart } = describeContents([content]);
  return `${atStart} plays whenever nothing else does.${isPlaying ? " That is now." : ""}`;
}
