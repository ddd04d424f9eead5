"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Sequence } from "@/domains/sequences/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { summarizeBlocks } from "../sequences/summarize-blocks";
import { serverFault } from "../shell/server-fault";

/** A sequence that a script gave to this schedule alone, and the way to have it among the others. */
export function OwnSequenceNotice({ sequence }: { sequence: Sequence }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const save = useMutation(
    trpc.sequences.saveInline.mutationOptions({
      onSuccess: ({ name }) =>
        toast.done(`${name} is among the sequences now.`, "The schedule goes on playing it."),
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.sequences.pathFilter()),
    }),
  );
  return (
    <Notice
      title="It belongs to this schedule alone"
      actions={
        <Button
          size="sm"
          pending={save.isPending}
          onClick={() => save.mutate({ id: sequence.id, name: sequence.name })}
        >
          Keep it as a sequence
        </Button>
      }
    >
      {summarizeBlocks(sequence.blocks)}.
    </Notice>
  );
}
