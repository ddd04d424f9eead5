"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { describeCheck } from "./describe-check";

/** Looks at every server at once, whatever was confirmed a moment ago. */
export function CheckNowButton() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const check = useMutation(
    trpc.playback.refresh.mutationOptions({
      onSuccess: ({ servers }) => {
        const { isGood, message, detail } = describeCheck(servers);
        if (isGood) toast.done(message, detail);
        else toast.failed(message, detail);
      },
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.playback.pathFilter()),
    }),
  );
  return (
    <Button onClick={() => check.mutate({ isUrgent: true })} pending={check.isPending}>
      <RefreshCw /> Check now
    </Button>
  );
}
