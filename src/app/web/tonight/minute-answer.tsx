import type { z } from "zod";
import type { askMinuteOutput } from "@/domains/playback/schema";
import { Filmstrip } from "@/ui/patterns/filmstrip";
import { clipFrames } from "./clip-frames";
import { explainTonight } from "./explain-tonight";
import { longDay } from "./near-words";
import { programmeTitle } from "./programme-title";
import { runningTime } from "./running-time";
import { WaitingList } from "./waiting-list";

/** Of more it is told only to those who want to know. */
const listedMax = 6;

/** What plays at the minute somebody asked about. */
export function MinuteAnswer({ answer }: { answer: z.output<typeof askMinuteOutput> }) {
  const { clips, playMode, atWall, losers } = answer;
  const { headline, reason } = explainTonight(answer, undefined);
  return (
    <div className="mt-4">
      <p className="text-faint text-xs">{longDay(atWall)}</p>
      <p className="voice mt-0.5 text-title">{programmeTitle(answer).title}</p>
      <p className="mt-1 text-pretty text-sm text-soft">
        {headline} {reason}
      </p>
      {losers.length > listedMax ? <WaitingList losers={losers} /> : null}
      {losers.length > 0 && losers.length <= listedMax ? (
        <ul
          aria-label="Who waits"
          className="mt-2 space-y-1 border-line border-l-2 pl-3 text-faint text-xs leading-relaxed"
        >
          {losers.map(({ id, reason: why }) => (
            <li key={id}>{why}</li>
          ))}
        </ul>
      ) : null}
      {clips.length > 0 ? (
        <>
          <Filmstrip
            label="The clips of that minute"
            size="sm"
            frames={clipFrames(clips, null)}
            join={playMode === "playlist" ? "all" : "one-of"}
            className="mt-3"
          />
          <p className="numbers mt-1.5 text-faint text-xs">{runningTime(clips, playMode)}.</p>
        </>
      ) : null}
    </div>
  );
}
