"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Hand, Undo2 } from "lucide-react";
import type { Tonight } from "@/domains/playback/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { Button } from "@/ui/primitives/button";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../prerolls/server-fault";
import { clockTime, nearDay } from "./near-words";

export interface OverrideBannerProps {
  override: NonNullable<Tonight["override"]>;
  nowWall: string;
}

/** Says what somebody put on by hand, until when, and leads back. */
export function OverrideBanner({ override, nowWall }: OverrideBannerProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const back = useMutation(
    trpc.playback.clearOverride.mutationOptions({
      onSuccess: ({ reason }) => toast.done("Back to the schedule", reason),
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.playback.pathFilter()),
    }),
  );
  const { content, appliedBy, appliedAt, expiresAt, expiresWall } = override;
  const day = nearDay(expiresWall, nowWall);
  return (
    <div
      role="status"
      className="relative flex flex-wrap items-center gap-x-4 gap-y-3 border-accent-line border-y bg-accent-wash px-5 py-3 sm:px-8 lg:px-10"
    >
      <Hand aria-hidden className="size-5 shrink-0 text-lamp" />
      <p className="min-w-0 flex-1 basis-56 text-sm">
        <strong className="font-semibold">{content.name} was put on by hand</strong>{" "}
        <span className="text-soft">
          by {appliedBy}, <TimeAgo at={appliedAt} />. It stays until {day === "today" ? "" : `${day} `}
          {clockTime(expiresWall)} (<TimeAgo at={expiresAt} />
          ), then the schedules decide again.
        </span>
      </p>
      <Button onClick={() => back.mutate()} pending={back.isPending}>
        <Undo2 /> Back to the schedule
      </Button>
    </div>
  );
}
