"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { SequenceBlockInput } from "@/domains/sequences/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { UnsavedChangesGuard } from "@/ui/patterns/unsaved-changes-guard";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { BuilderHeader } from "./builder-header";
import { type Draft, emptyDraft, toBlockInput, whyUnfinished } from "./draft";
import { leadToUnfinished } from "./lead-to-unfinished";
import { SequenceBuilder } from "./sequence-builder";
import { useDraft } from "./use-draft";

/** A whole draft as it is sent. */
export const toInput = ({ name, description, blocks }: Draft) => ({
  name: name.trim(),
  description: description.trim() || null,
  blocks: blocks.map(toBlockInput).filter((block): block is SequenceBlockInput => block !== null),
});

/** A sequence to be made. */
export function NewSequenceScreen() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const control = useDraft(emptyDraft);
  const [hasTried, setHasTried] = useState(false);
  const unfinished = whyUnfinished(control.draft);
  const create = useMutation(
    trpc.sequences.create.mutationOptions({
      onSuccess: async ({ name }) => {
        toast.done(`${name} is made.`, "Let a schedule play it, or put it on now.");
        await queries.invalidateQueries(trpc.sequences.pathFilter());
        router.push("/web/sequences");
      },
    }),
  );
  const isUnderWay = create.isPending || create.isSuccess;
  const save = () => {
    setHasTried(true);
    if (unfinished) leadToUnfinished();
    else if (!isUnderWay) create.mutate(toInput(control.draft));
  };
  const problem = (hasTried && unfinished) || (create.error && serverFault(create.error).sentence);
  return (
    <>
      <BuilderHeader title="New sequence" />
      <UnsavedChangesGuard when={control.draft !== emptyDraft && !isUnderWay} />
      <SequenceBuilder control={control} hasTried={hasTried}>
        {problem ? (
          <Notice tone="bad" className="mb-4">
            {problem}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-2 border-t pt-6">
          <Button variant="primary" size="lg" pending={isUnderWay} onClick={save}>
            Make the sequence
          </Button>
          <Button asChild variant="ghost" size="lg">
            <Link href="/web/sequences">Cancel</Link>
          </Button>
        </div>
      </SequenceBuilder>
    </>
  );
}
