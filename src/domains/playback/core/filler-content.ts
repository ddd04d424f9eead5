import type { FillerType } from "@/domains/playback/constants";
import type { ProgrammeContent } from "@/domains/schedules/schema";
import type { ListLayout } from "@/domains/sequences/constants";

export interface FillerChoice {
  type: FillerType;
  /** Null: not chosen, or deleted since. */
  categoryId: number | null;
  sequenceId: number | null;
  layout: ListLayout;
}

/** What filler puts on; null when what its type asks for is not chosen. */
export function fillerContent({
  type,
  categoryId,
  sequenceId,
  layout,
}: FillerChoice): ProgrammeContent | null {
  switch (type) {
    case "category":
      return categoryId === null ? null : { kind: "category", categoryId };
    case "sequence":
      return sequenceId === null ? null : { kind: "sequence", sequenceId, categoryId: null };
    case "coming_soon":
      return { kind: "coming-soon-list", layout };
  }
}
