"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CalendarPlus, Clapperboard } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { PageHeader } from "@/ui/patterns/page-header";
import { useCommands } from "../shell/commands";
import { CheckNowButton } from "./check-now-button";
import { FirstSteps } from "./first-steps";
import { PlayNowButton } from "./play-now-button";
import { programmeTitle } from "./programme-title";
import { TonightFailure } from "./tonight-failure";
import { TonightProgramme } from "./tonight-programme";
import { TonightSkeleton } from "./tonight-skeleton";
import { useFirstSteps } from "./use-first-steps";
import { useWakeAt } from "./use-wake-at";
import { WallClock } from "./wall-clock";

/** What plays now and why, how it stands with each server, and what comes next. */
export function TonightScreen() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [isChoosing, setChoosing] = useState(false);
  const {
    data: tonight,
    error,
    refetch,
    isFetching,
    isPending,
    dataUpdatedAt,
  } = useQuery(trpc.playback.getTonight.queryOptions());
  const steps = useFirstSteps();
  const moment = { at: tonight?.at ?? new Date(0).toISOString(), receivedAtMs: dataUpdatedAt };
  useWakeAt(tonight?.until ?? null, moment, () => {
    void queries.invalidateQueries(trpc.playback.pathFilter());
    void queries.invalidateQueries(trpc.schedules.pathFilter());
  });
  useCommands([
    { id: "play-now", label: "Play something now", icon: Clapperboard, run: () => setChoosing(true) },
    {
      id: "new-schedule",
      label: "New schedule",
      icon: CalendarPlus,
      run: () => router.push("/web/schedules/new"),
    },
  ]);
  // Before the first show there is nothing to see but the way there.
  const shown = tonight && (steps === null || programmeTitle(tonight).isLit) ? tonight : undefined;
  return (
    <>
      <PageHeader
        title="Tonight"
        description={tonight ? <WallClock moment={moment} zone={tonight.zone} /> : undefined}
        actions={
          shown ? (
            <>
              {shown.servers.length > 0 ? <CheckNowButton /> : null}
              <PlayNowButton open={isChoosing} onOpenChange={setChoosing} />
            </>
          ) : null
        }
      />
      {steps ? <FirstSteps {...steps} /> : null}
      {shown ? <TonightProgramme tonight={shown} moment={moment} /> : null}
      {error && !tonight ? (
        <TonightFailure error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : null}
      {isPending ? <TonightSkeleton /> : null}
    </>
  );
}
