import { type Explanation, explain } from "@/domains/playback/core/explain";
import type { ProgrammeAt } from "@/domains/playback/schema";

/** The sentences about a programme: what plays until when, why, who waits, and what follows. */
export function explainTonight(now: ProgrammeAt, next: ProgrammeAt | undefined): Explanation {
  return explain({ now, next: next ?? null, nowWall: now.atWall });
}
