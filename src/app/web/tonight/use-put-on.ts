"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { toast } from "@/ui/primitives/toast";

/** What somebody chose to put on. */
export interface PutOnChoice {
  kind: "category" | "sequence";
  id: number;
}

/** Puts a category or a sequence on by hand, and says what came of it. */
export function usePutOn(onDone: () => void) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const settled = { onSettled: () => queries.invalidateQueries(trpc.playback.pathFilter()) };
  const done = (name: string, sentence: string) => {
    toast.done(`${name} is on.`, sentence);
    onDone();
  };
  const category = useMutation(
    trpc.playback.applyCategory.mutationOptions({
      ...settled,
      onSuccess: (applied) => done(applied.category.name, applied.sentence),
    }),
  );
  const sequence = useMutation(
    trpc.playback.applySequence.mutationOptions({
      ...settled,
      onSuccess: (applied) => done(applied.sequence.name, applied.sentence),
    }),
  );
  return {
    isPending: category.isPending || sequence.isPending,
    error: category.error ?? sequence.error,
    forget: () => {
      category.reset();
      sequence.reset();
    },
    putOn: ({ kind, id }: PutOnChoice, hours: number) =>
      kind === "category"
        ? category.mutate({ categoryId: id, hours })
        : sequence.mutate({ sequenceId: id, minutes: hours * 60 }),
  };
}
