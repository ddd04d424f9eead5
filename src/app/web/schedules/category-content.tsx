"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Controller } from "react-hook-form";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Field } from "@/ui/primitives/field";
import { Notice } from "@/ui/primitives/notice";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { CategorySelect } from "./category-select";
import { useScheduleForm } from "./use-schedule-form";

const modes = [
  { value: "category", label: "As the category says" },
  { value: "shuffle", label: "One at random" },
  { value: "playlist", label: "All in order" },
] as const;

/** The category that plays, and how. */
export function CategoryContent() {
  const trpc = useTRPC();
  const { control, watch } = useScheduleForm();
  const { data: categories } = useQuery(trpc.categories.list.queryOptions());
  const chosen = categories?.find(({ id }) => id === watch("categoryId"));
  return (
    <>
      <Controller
        control={control}
        name="categoryId"
        render={({ field, fieldState }) => (
          <Field label="Category" required error={fieldState.error?.message}>
            <CategorySelect value={field.value} onValueChange={field.onChange} />
          </Field>
        )}
      />
      {chosen?.prerollCount === 0 ? (
        <Notice tone="warn" title={`${chosen.name} has no clips yet`}>
          Until some are in it, nothing can play.{" "}
          <Link
            href={`/web/prerolls?category=${chosen.id}`}
            className="text-accent-text underline underline-offset-4"
          >
            Put clips into it
          </Link>
        </Notice>
      ) : null}
      <Controller
        control={control}
        name="playMode"
        render={({ field, fieldState }) => (
          <Field label="How its clips play" error={fieldState.error?.message}>
            <SegmentedControl
              value={field.value ?? "category"}
              onValueChange={(mode) => field.onChange(mode === "category" ? null : mode)}
              segments={modes}
            />
          </Field>
        )}
      />
    </>
  );
}
