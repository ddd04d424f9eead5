"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Controller } from "react-hook-form";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Field } from "@/ui/primitives/field";
import { Notice } from "@/ui/primitives/notice";
import { CategorySelect } from "./category-select";
import { OwnSequenceNotice } from "./own-sequence-notice";
import { SequenceSelect } from "./sequence-select";
import { useScheduleForm } from "./use-schedule-form";

/** The sequence that plays. Its blocks may leave their category to the schedule; only then is one asked for. */
export function SequenceContent() {
  const trpc = useTRPC();
  const { control, watch, formState } = useScheduleForm();
  const id = watch("sequenceId");
  const { data: stored } = useQuery(
    trpc.sequences.get.queryOptions({ id: id ?? 1 }, { enabled: id !== null, retry: false }),
  );
  const chosen = id === null ? undefined : stored;
  const leavesCategory = chosen?.blocks.some(
    (block) => block.type === "random" && block.category === null && !block.isCategoryGone,
  );
  const problem = chosen?.blocks.find((block) => block.problem !== null)?.problem;
  return (
    <>
      <Controller
        control={control}
        name="sequenceId"
        render={({ field, fieldState }) => (
          <Field
            label="Sequence"
            required
            error={fieldState.error?.message ?? formState.errors.categoryId?.message}
            aside={
              chosen && !chosen.isInline ? (
                <Link href={`/web/sequences/${chosen.id}`} className="underline underline-offset-4">
                  Open it
                </Link>
              ) : (
                <Link href="/web/sequences/new" className="underline underline-offset-4">
                  Build one
                </Link>
              )
            }
          >
            <SequenceSelect
              value={field.value ?? null}
              onValueChange={field.onChange}
              own={chosen?.isInline ? chosen : null}
            />
          </Field>
        )}
      />
      {chosen?.isInline ? <OwnSequenceNotice sequence={chosen} /> : null}
      {problem ? <Notice tone="warn">{problem}</Notice> : null}
      {leavesCategory ? (
        <Controller
          control={control}
          name="categoryId"
          render={({ field, fieldState }) => (
            <Field
              label="Category for its random blocks"
              hint="The sequence leaves the choice to the schedule."
              error={fieldState.error?.message}
            >
              <CategorySelect value={field.value} onValueChange={field.onChange} noneLabel="None" />
            </Field>
          )}
        />
      ) : null}
    </>
  );
}
