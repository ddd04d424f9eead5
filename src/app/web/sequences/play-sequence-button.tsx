"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Play } from "lucide-react";
import type { Sequence } from "@/domains/sequences/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";

export interface PlaySequenceButtonProps {
  sequence: Pick<Sequence, "id" | "name">;
  disabled?: boolean;
}

/** Puts a sequence on now, above every schedule. Tonight says until when, and takes it off again. */
export function PlaySequenceButton({ sequence, disabled = false }: PlaySequenceButtonProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const apply = useMutation(
    trpc.playback.applySequence.mutationOptions({
      onSuccess: ({ sentence }) => toast.done(`${sequence.name} is on.`, sentence),
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.playback.pathFilter()),
    }),
  );
  return (
    <Button
      disabled={disabled}
      pending={apply.isPending}
      onClick={() => apply.mutate({ sequenceId: sequence.id })}
    >
      <Play /> Play now
    </Button>
  );
}
