"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { serverFault } from "../shell/server-fault";
import { CategoryCards } from "./category-cards";
import { SequenceCards } from "./sequence-cards";
import type { PutOnChoice } from "./use-put-on";

export interface PutOnChoicesProps {
  kind: PutOnChoice["kind"];
  value: number | null;
  onValueChange: (id: number) => void;
}

/** Everything of one kind that can be put on. */
export function PutOnChoices({ kind, ...choice }: PutOnChoicesProps) {
  const trpc = useTRPC();
  const categories = useQuery(trpc.categories.list.queryOptions());
  const sequences = useQuery(trpc.sequences.list.queryOptions());
  const asked = kind === "category" ? categories : sequences;
  if (asked.error) {
    return (
      <ErrorState compact sentence={serverFault(asked.error).sentence} onRetry={() => void asked.refetch()} />
    );
  }
  if (kind === "category" && categories.data)
    return <CategoryCards categories={categories.data} {...choice} />;
  if (kind === "sequence" && sequences.data) return <SequenceCards sequences={sequences.data} {...choice} />;
  return <LoadingState label="Loading what can play" shape="cards" count={3} />;
}
