"use client";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { retryWords } from "./retry-words";
import { type ServerMoment, useServerNow } from "./use-server-now";

export interface ServerTroubleProps {
  failingSince: string | null;
  retryAt: string | null;
  moment: ServerMoment;
}

/** Since when a server fails, and when it is tried next; it counts by itself. */
export function ServerTrouble({ failingSince, retryAt, moment }: ServerTroubleProps) {
  const nowMs = useServerNow(moment, 1_000);
  return (
    <p className="numbers mt-1 text-faint text-xs">
      {failingSince ? (
        <>
          Since <TimeAgo at={failingSince} />
        </>
      ) : null}
      {failingSince && retryAt ? "; " : null}
      {retryAt ? retryWords(retryAt, nowMs) : null}. It heals by itself.
    </p>
  );
}
