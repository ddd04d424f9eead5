"use client";
import { useQuery } from "@tanstack/react-query";
import { blockCountMax } from "@/domains/sequences/constants";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Field } from "@/ui/primitives/field";
import { NumberInput } from "@/ui/primitives/number-input";
import { CategorySelect } from "../schedules/category-select";
import type { BlockFieldsProps } from "./builder-fields";

/** Which category, and how many of its clips. */
export function RandomFields({ block, onChange }: BlockFieldsProps<"random">) {
  const trpc = useTRPC();
  const { data: categories = [] } = useQuery(trpc.categories.list.queryOptions());
  const nameOf = (id: number) => categories.find((category) => category.id === id)?.name ?? "";
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
      <Field label="Category">
        <CategorySelect
          value={block.category?.id ?? null}
          isUnset={block.isCategoryGone}
          noneLabel="That of the schedule"
          onValueChange={(id) =>
            onChange({
              ...block,
              category: id === null ? null : { id, name: nameOf(id) },
              isCategoryGone: false,
            })
          }
        />
      </Field>
      <Field label="How many">
        <NumberInput
          value={block.count}
          onValueChange={(count) => onChange({ ...block, count: count ?? 1 })}
          min={1}
          max={blockCountMax}
        />
      </Field>
    </div>
  );
}
