"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Sequence } from "@/domains/sequences/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { SaveBar } from "@/ui/patterns/save-bar";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { BuilderHeader } from "./builder-header";
import { DeleteSequenceDialog } from "./delete-sequence-dialog";
import { type Draft, toDraft, whyUnfinished } from "./draft";
import { ExportDialog } from "./export-dialog";
import { leadToUnfinished } from "./lead-to-unfinished";
import { toInput } from "./new-sequence-screen";
import { PlaySequenceButton } from "./play-sequence-button";
import { SequenceBuilder } from "./sequence-builder";
import { SequenceMenu } from "./sequence-menu";
import { useDraft } from "./use-draft";
import { useSequenceChanges } from "./use-sequence-changes";

export interface EditSequenceProps {
  stored: Sequence;
  /** It was deleted while it was open. */
  isGone: boolean;
}

const same = (a: Draft, b: Draft) => JSON.stringify(a) === JSON.stringify(b);

/** A stored sequence in the builder. Another person's change shows as a notice and never over what is being built. */
export function EditSequence({ stored, isGone }: EditSequenceProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [base, setBase] = useState(stored);
  const control = useDraft(toDraft(stored));
  const changes = useSequenceChanges();
  const [open, setOpen] = useState<"export" | "delete" | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const unfinished = whyUnfinished(control.draft);
  const isDirty = !same(control.draft, toDraft(base));
  const isStale = stored.updatedAt !== base.updatedAt;
  const take = (sequence: Sequence) => {
    setBase(sequence);
    setHasTried(false);
    control.step({ do: "begin", draft: toDraft(sequence) });
  };
  // Nothing of one's own is on the table: the change from elsewhere simply shows.
  if (isStale && !isDirty) take(stored);
  const save = useMutation(
    trpc.sequences.update.mutationOptions({
      onMutate: () => control.draft,
      onSuccess: (saved, _input, sent) => {
        queries.setQueryData(trpc.sequences.get.queryKey({ id: saved.id }), saved);
        setBase(saved);
        setHasTried(false);
        control.step({ do: "saved", sent, stored: toDraft(saved) });
        toast.done(`${saved.name} is saved.`);
      },
      // Not waited for: whoever is told that nobody answers may try again at once.
      onSettled: () => void queries.invalidateQueries(trpc.sequences.pathFilter()),
    }),
  );
  const onSave = () => {
    setHasTried(true);
    if (unfinished) leadToUnfinished();
    else if (!save.isPending) {
      save.mutate({ id: stored.id, ...toInput(control.draft), expectedUpdatedAt: base.updatedAt });
    }
  };
  const problem = (hasTried && unfinished) || (save.error && serverFault(save.error).sentence);
  return (
    <>
      <BuilderHeader
        title={base.name}
        actions={
          <>
            <PlaySequenceButton sequence={base} disabled={isDirty || isGone} />
            <SequenceMenu
              sequence={base}
              onDuplicate={() => void changes.duplicate(base)}
              onExport={() => setOpen("export")}
              onDelete={() => setOpen("delete")}
            />
          </>
        }
      />
      {isGone ? (
        <Notice tone="warn" title="This sequence was deleted" className="mb-6">
          It is still here to look at. Undo the deletion where it was made, or make a new one.
        </Notice>
      ) : null}
      {isStale && isDirty && !isGone ? (
        <Notice
          tone="warn"
          title="It was changed elsewhere"
          className="mb-6"
          actions={
            <Button size="sm" onClick={() => take(stored)}>
              Take the other version
            </Button>
          }
        >
          Saving is held back, so that neither change is lost unseen.
        </Notice>
      ) : null}
      <SequenceBuilder control={control} hasTried={hasTried}>
        {problem ? (
          <Notice tone="bad" className="mb-4">
            {problem}
          </Notice>
        ) : null}
        <SaveBar
          dirty={isDirty && !isGone}
          pending={save.isPending}
          onReset={() => take(stored)}
          onSave={onSave}
        />
      </SequenceBuilder>
      {open === "export" ? <ExportDialog sequence={base} onClose={() => setOpen(null)} /> : null}
      {open === "delete" ? (
        <DeleteSequenceDialog
          sequence={base}
          onClose={() => setOpen(null)}
          onDeleted={() => router.push("/web/sequences")}
        />
      ) : null}
    </>
  );
}
