"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { Button } from "@/ui/primitives/button";
import { Field } from "@/ui/primitives/field";
import { Notice } from "@/ui/primitives/notice";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../prerolls/server-fault";
import { CategoryCards } from "./category-cards";

const spans = [
  { value: "2", label: "2 hours" },
  { value: "4", label: "4 hours" },
  { value: "12", label: "12 hours" },
  { value: "24", label: "A day" },
  { value: "168", label: "A week" },
] as const;
type Hours = (typeof spans)[number]["value"];

/** Which category, and for how long. */
export function PlayNowForm({ onDone }: { onDone: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const categories = useQuery(trpc.categories.list.queryOptions());
  const [categoryId, setCategoryId] = useState<number | null>(null);
  const [hours, setHours] = useState<Hours>("4");
  const apply = useMutation(
    trpc.playback.applyCategory.mutationOptions({
      onSuccess: ({ category, sentence }) => {
        toast.done(`${category.name} is on.`, sentence);
        onDone();
      },
      onSettled: () => queries.invalidateQueries(trpc.playback.pathFilter()),
    }),
  );
  if (categories.error) {
    return (
      <ErrorState
        compact
        sentence={serverFault(categories.error).sentence}
        onRetry={() => void categories.refetch()}
      />
    );
  }
  if (!categories.data) return <LoadingState label="Loading the categories" shape="cards" count={3} />;
  return (
    <>
      <CategoryCards categories={categories.data} value={categoryId} onValueChange={setCategoryId} />
      <div className="-mx-6 -mb-6 sticky -bottom-6 mt-5 space-y-4 border-t bg-raised px-6 py-4">
        {apply.error ? <Notice tone="bad">{serverFault(apply.error).sentence}</Notice> : null}
        <div className="flex flex-wrap items-end justify-between gap-4">
          <Field label="For how long">
            <SegmentedControl value={hours} onValueChange={setHours} segments={spans} />
          </Field>
          <Button
            variant="primary"
            disabled={categoryId === null}
            pending={apply.isPending}
            onClick={() => categoryId !== null && apply.mutate({ categoryId, hours: Number(hours) })}
          >
            Put it on
          </Button>
        </div>
      </div>
    </>
  );
}
