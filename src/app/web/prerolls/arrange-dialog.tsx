"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Category } from "@/domains/prerolls/schema/category";
import { clipName } from "@/lib/clip-name";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { SortableList } from "@/ui/patterns/sortable-list";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { ArrangeRow } from "./arrange-row";
import { keepOrder, moveItem } from "./move-item";

export interface ArrangeDialogProps {
  category: Category;
  onClose: () => void;
}

/** The order in which a category plays its clips. */
export function ArrangeDialog({ category, onClose }: ArrangeDialogProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const members = useQuery(trpc.categories.listPrerolls.queryOptions({ id: category.id }));
  const setMembers = useMutation(trpc.categories.setMembers.mutationOptions());
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const [said, setSaid] = useState("");
  const clips = new Map((members.data ?? []).map((clip) => [clip.id, clip]));
  const order = keepOrder(wanted, [...clips.keys()]);

  const move = (from: number, to: number) => {
    setWanted(moveItem(order, from, to));
    const clip = clips.get(order[from] ?? 0);
    if (clip) setSaid(`${clipName(clip)} is now number ${to + 1} of ${order.length}.`);
  };
  const save = async () => {
    try {
      await setMembers.mutateAsync({ id: category.id, prerollIds: order });
    } catch (error) {
      return toast.failed(serverFault(error).sentence);
    }
    await Promise.all([
      queries.invalidateQueries(trpc.categories.pathFilter()),
      queries.invalidateQueries(trpc.prerolls.pathFilter()),
    ]);
    toast.done("The order is saved.");
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`The order of ${category.name}`}
      description="Drag the clips, or move them with their arrows. The first one plays first."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            disabled={!members.data}
            pending={setMembers.isPending}
            onClick={() => void save()}
          >
            Save the order
          </Button>
        </>
      }
    >
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {members.error ? (
        <ErrorState
          compact
          sentence={serverFault(members.error).sentence}
          onRetry={() => void members.refetch()}
        />
      ) : members.data ? (
        <SortableList
          label="Playing order"
          items={order.flatMap((id) => clips.get(id) ?? [])}
          getKey={({ id }) => String(id)}
          getName={clipName}
          onMove={move}
          className="space-y-1.5"
          renderItem={(clip, index, handle) => (
            <ArrangeRow
              clip={clip}
              index={index}
              count={order.length}
              handle={handle}
              onMove={(to) => move(index, to)}
            />
          )}
        />
      ) : (
        <LoadingState label="Loading the clips" shape="rows" />
      )}
    </Dialog>
  );
}
