"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";

/** Takes off what stands above the schedules, by hand or by genre. */
export function BackToScheduleButton() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const back = useMutation(
    trpc.playback.clearOverride.mutationOptions({
      onSuccess: ({ reason }) => toast.done("Back to the schedule", reason),
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.playback.pathFilter()),
    }),
  );
  return (
    <Button onClick={() => back.mutate()} pending={back.isPending}>
      <Undo2 /> Back to the schedule
    </Button>
  );
}
