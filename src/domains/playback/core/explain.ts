import type { ProgrammeOutcome } from "@/domains/schedules/constants";
import type { Resolution } from "@/domains/schedules/schema";
import { describeEnd, describeMoment } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";
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

export interface ExplainInput {
  now: Resolution;
  /** What comes after; null when nothing else is in sight. */
  next: Resolution | null;
  /** `YYYY-MM-DDTHH:MM:SS` on the wall of the settings' zone. */
  nowWall: string;
  categoryName(id: number): string | undefined;
}

/** Something of ours ends with a minute that still counts; a choice by hand and a change of hands end on the minute. */
const endsOnTheMinute: readonly ProgrammeOutcome[] = ["override", "fallback", "filler", "leave", "clear"];

function whatPlays(resolution: Resolution, { categoryName }: ExplainInput): string {
  const names = resolution.parts.map(
    (part) => categoryName(part.categoryId) ?? "A category that no longer exists",
  );
  return joinWords([...new Set(names)]);
}

function until(resolution: Resolution, nowWall: string): string {
  const end = resolution.untilWall === null ? null : parseWallSeconds(resolution.untilWall);
  const near = parseWallSeconds(nowWall);
  if (end === null || near === null) return "";
  const isOnTheMinute = endsOnTheMinute.includes(resolution.outcome);
  return ` until ${isOnTheMinute ? describeMoment(end, near) : describeEnd(end, near)}`;
}

function sentence(resolution: Resolution, input: ExplainInput, when: string): string {
  if (resolution.outcome === "clear") return `No prerolls play${when}.`;
  if (resolution.outcome === "leave") return `The server keeps its own prerolls${when}.`;
  const verb = new Set(resolution.parts.map((part) => part.categoryId)).size > 1 ? "play" : "plays";
  return `${whatPlays(resolution, input)} ${verb}${when}.`;
}

function whatFollows(input: ExplainInput): string | null {
  if (!input.next) return null;
  if (input.next.outcome === "leave") return "Then the server has its own prerolls back.";
  if (input.next.outcome === "clear") return "Then no prerolls play.";
  return `Then: ${whatPlays(input.next, input)}.`;
}

/** Says in sentences what plays, until when, why, who lost, and what comes next. */
export function explain(input: ExplainInput): Explanation {
  return {
    headline: sentence(input.now, input, until(input.now, input.nowWall)),
    reason: input.now.reason,
    losers: input.now.losers.map((loser) => loser.reason),
    next: whatFollows(input),
  };
}
