"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { SequenceImport } from "@/domains/sequences/schema/share";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { CategoryChoices } from "./category-choices";
import { describeTotals, type ImportChoices, importTotals, noChoices } from "./choices";
import { ClipChoices } from "./clip-choices";
import { SequencePreviews } from "./sequence-previews";

export interface ReviewImportProps {
  preview: SequenceImport;
  onDiscarded: () => void;
}

/** What the file holds, what of it is here, and what will be made; then all of it in one go. */
export function ReviewImport({ preview, onDiscarded }: ReviewImportProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [choices, setChoices] = useState<ImportChoices>(noChoices);
  const discard = useMutation(trpc.sequences.discardImport.mutationOptions({ onSettled: onDiscarded }));
  const confirm = useMutation(
    trpc.sequences.confirmImport.mutationOptions({
      onSuccess: async ({ sequences, warnings }) => {
        const [first] = sequences;
        toast.done(
          sequences.length === 1 && first
            ? `${first.name} is here.`
            : `${sequences.length} sequences are here.`,
          warnings.join(" ") || undefined,
        );
        await queries.invalidateQueries();
        router.push(sequences.length === 1 && first ? `/web/sequences/${first.id}` : "/web/sequences");
      },
    }),
  );
  const totals = importTotals(preview, choices);
  const isUnderWay = confirm.isPending || confirm.isSuccess;
  const origin = [preview.fileName, preview.madeBy ? `made by ${preview.madeBy}` : null].filter(Boolean);
  return (
    <div className="space-y-8">
      <p className="text-soft text-sm">{origin.join(", ")}</p>
      {preview.problems.map((problem) => (
        <Notice key={problem} tone="warn">
          {problem}
        </Notice>
      ))}
      <SequencePreviews preview={preview} choices={choices} onChange={setChoices} />
      <CategoryChoices preview={preview} choices={choices} onChange={setChoices} />
      <ClipChoices preview={preview} choices={choices} onChange={setChoices} />
      {confirm.error ? <Notice tone="bad">{serverFault(confirm.error).sentence}</Notice> : null}
      <div className="sticky bottom-(--foot-height,0px) z-20 pb-4">
        <div className="flex flex-wrap items-center gap-3 rounded-lg bg-raised px-4 py-3 shadow-float ring-1 ring-accent-line">
          <span role="status" className="mr-auto font-medium text-sm">
            {describeTotals(totals)}
          </span>
          <Button
            variant="ghost"
            disabled={isUnderWay}
            pending={discard.isPending}
            onClick={() => discard.mutate({ id: preview.id })}
          >
            Throw away
          </Button>
          <Button
            variant="primary"
            disabled={totals.sequences === 0}
            pending={isUnderWay}
            onClick={() => confirm.mutate({ id: preview.id, choices })}
          >
            Import
          </Button>
        </div>
      </div>
    </div>
  );
}
