"use client";
import { useQuery } from "@tanstack/react-query";
import type { Sequence } from "@/domains/sequences/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ConfirmDialog } from "@/ui/primitives/confirm-dialog";
import { describeUsage } from "./describe-usage";
import { useSequenceChanges } from "./use-sequence-changes";

export interface DeleteSequenceDialogProps {
  sequence: Pick<Sequence, "id" | "name">;
  onClose: () => void;
  onDeleted?: () => void;
}

/** Says what plays the sequence before it goes. */
export function DeleteSequenceDialog({ sequence, onClose, onDeleted }: DeleteSequenceDialogProps) {
  const trpc = useTRPC();
  const changes = useSequenceChanges();
  const { data: usage } = useQuery(trpc.sequences.getUsage.queryOptions({ id: sequence.id }));
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Delete ${sequence.name}?`}
      impact={usage ? describeUsage(usage) : "Looking at what plays it …"}
      confirmLabel="Delete"
      onConfirm={async () => {
        if (await changes.remove(sequence)) onDeleted?.();
      }}
    />
  );
}
