import { describeContents } from "@/domains/playback/core/describe-contents";
import type { ProgrammeAt } from "@/domains/playback/schema";
import type { ProgrammeOutcome } from "@/domains/schedules/constants";
import { describeEnd, describeMoment } from "@/lib/describe-moment";
import { parseWallSeconds } from "@/lib/wall-seconds";

export interface Explanation {
  /** What plays, until when. */
  headline: string;
  /** Why it does. */
  reason: string;
  /** Why each other active schedule does not. */
  losers: string[];
  /** What comes after; null when nothing is in sight. */
  next: string | null;
}

type Spoken = Pick<ProgrammeAt, "outcome" | "reason" | "losers" | "untilWall"> & {
  contents: readonly Pick<ProgrammeAt["contents"][number], "kind" | "name">[];
};

export interface ExplainInput {
  now: Spoken;
  /** What comes after; null when nothing else is in sight. */
  next: Pick<Spoken, "outcome" | "contents"> | null;
  /** `YYYY-MM-DDTHH:MM:SS` on the wall of the settings' zone. */
  nowWall: string;
}

/** Something of ours ends with a minute that still counts; a choice by hand and a change of hands end on the minute. */
const endsOnTheMinute: readonly ProgrammeOutcome[] = [
  "override",
  "genre",
  "fallback",
  "filler",
  "leave",
  "clear",
];

function until({ untilWall, outcome }: Spoken, nowWall: string): string {
  const end = untilWall === null ? null : parseWallSeconds(untilWall);
  const near = parseWallSeconds(nowWall);
  if (end === null || near === null) return "";
  const isOnTheMinute = endsOnTheMinute.includes(outcome);
  return ` until ${isOnTheMinute ? describeMoment(end, near) : describeEnd(end, near)}`;
}

function sentence({ outcome, contents }: Spoken, when: string): string {
  if (outcome === "clear") return `No prerolls play${when}.`;
  if (outcome === "leave") return `The server keeps its own prerolls${when}.`;
  const { atStart, count } = describeContents(contents);
  return `${atStart} ${count > 1 ? "play" : "plays"}${when}.`;
}

function whatFollows(next: ExplainInput["next"]): string | null {
  if (!next) return null;
  if (next.outcome === "leave") return "Then the server has its own prerolls back.";
  if (next.outcome === "clear") return "Then no prerolls play.";
  return `Then: ${describeContents(next.contents).words}.`;
}

/** Says in sentences what plays, until when, why, who lost, and what comes next. */
export function explain({ now, next, nowWall }: ExplainInput): Explanation {
  return {
    headline: sentence(now, until(now, nowWall)),
    reason: now.reason,
    losers: now.losers.map((loser) => loser.reason),
    next: whatFollows(next),
  };
}
