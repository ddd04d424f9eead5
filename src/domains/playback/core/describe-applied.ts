import type { ProgrammeStatus } from "@/domains/playback/constants";
import { describeMoment } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";
import { parseWallSeconds } from "@/lib/wall-seconds";

export interface AppliedInput {
  /** Of the category. */
  name: string;
  servers: readonly { name: string; isEnabled: boolean; status: ProgrammeStatus; sentence: string }[];
  /** `YYYY-MM-DDTHH:MM:SS`. */
  untilWall: string;
  nowWall: string;
}

/** What came of a choice by hand: what plays, until when, and which server does not have it yet. */
export function describeApplied({ name, servers, untilWall, nowWall }: AppliedInput): string {
  const until = describeMoment(parseWallSeconds(untilWall) ?? 0, parseWallSeconds(nowWall) ?? 0);
  const asked = servers.filter(({ isEnabled }) => isEnabled);
  const holding = asked.filter(({ status }) => status === "confirmed");
  const others = asked.filter(({ status }) => status !== "confirmed").map(({ sentence }) => sentence);
  const plays =
    holding.length > 0
      ? `${name} plays on ${joinWords(holding.map((server) => server.name))} until ${until}.`
      : `${name} is chosen until ${until}, and plays as soon as a server takes it.`;
  return [plays, ...others].join(" ");
}
