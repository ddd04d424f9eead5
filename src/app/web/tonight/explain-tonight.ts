import { type Explanation, explain } from "@/domains/playback/core/explain";
import type { ProgrammeAt } from "@/domains/playback/schema";
import type { Resolution } from "@/domains/schedules/schema";

function asResolution(at: ProgrammeAt): Resolution {
  return {
    ...at,
    untilEpochMs: at.until === null ? null : Date.parse(at.until),
    parts: at.categories.map(({ id, schedule }) => ({ categoryId: id, playMode: null, schedule })),
  };
}

/** The sentences about a programme: what plays until when, why, who waits, and what follows. */
export function explainTonight(now: ProgrammeAt, next: ProgrammeAt | undefined): Explanation {
  const names = new Map(
    [now, ...(next ? [next] : [])].flatMap(({ categories }) => categories.map((c) => [c.id, c.name])),
  );
  return explain({
    now: asResolution(now),
    next: next ? asResolution(next) : null,
    nowWall: now.atWall,
    categoryName: (id) => names.get(id),
  });
}
