"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { MultiCombobox } from "@/ui/primitives/multi-combobox";
import { useCreateCategory } from "./use-create-category";

export interface CategoryFieldProps {
  values: readonly string[];
  onValuesChange: (values: string[]) => void;
}

/** The categories of a clip; a name that is typed anew becomes a category at once. */
export function CategoryField({ values, onValuesChange }: CategoryFieldProps) {
  const trpc = useTRPC();
  const { data: categories = [] } = useQuery(trpc.categories.list.queryOptions());
  const createCategory = useCreateCategory();
  const known = new Set(categories.map((category) => String(category.id)));
  const take = async (next: string[]) => {
    const name = next.find((value) => !known.has(value) && !values.includes(value));
    if (name === undefined) return onValuesChange(next);
    const made = await createCategory(name);
    if (made) onValuesChange([...values, String(made.id)]);
  };
  return (
    <MultiCombobox
      values={values}
      onValuesChange={(next) => void take(next)}
      options={categories.map((category) => ({ value: String(category.id), label: category.name }))}
      allowNew
      placeholder="Choose…"
      searchPlaceholder="Find, or type a new name"
      emptyText="No category yet: type a name."
    />
  );
}
