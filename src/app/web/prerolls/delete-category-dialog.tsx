"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Category } from "@/domains/prerolls/schema/category";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ConfirmDialog } from "@/ui/primitives/confirm-dialog";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { describeImpact } from "./describe-impact";

export interface DeleteCategoryDialogProps {
  category: Category;
  onClose: () => void;
  onDeleted: () => void;
}

/** Shows what goes with a category before it goes. */
export function DeleteCategoryDialog({ category, onClose, onDeleted }: DeleteCategoryDialogProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const impact = useQuery(
    // Never from the cache: it is what people decide by.
    trpc.categories.getImpact.queryOptions({ id: category.id }, { staleTime: 0, gcTime: 0 }),
  );
  const remove = useMutation(trpc.categories.delete.mutationOptions());
  const confirm = async () => {
    try {
      await remove.mutateAsync({ id: category.id });
    } catch (error) {
      toast.failed(serverFault(error).sentence);
      throw error;
    }
    toast.done(`${category.name} is deleted.`);
    onDeleted();
    await Promise.all([
      queries.invalidateQueries(trpc.categories.pathFilter()),
      queries.invalidateQueries(trpc.prerolls.pathFilter()),
    ]);
  };
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Delete ${category.name}?`}
      impact={
        impact.data ? (
          <ul className="space-y-1.5">
            {describeImpact(impact.data).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p>{impact.error ? serverFault(impact.error).sentence : "Looking up what uses it…"}</p>
        )
      }
      confirmLabel="Delete the category"
      onConfirm={confirm}
    />
  );
}
