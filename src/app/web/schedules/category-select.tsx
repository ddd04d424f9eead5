"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Category } from "@/domains/prerolls/schema/category";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Combobox } from "@/ui/primitives/combobox";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { CategoryStills } from "./category-stills";

const none = "none";
const clips = (count: number) => (count === 1 ? "1 clip" : `${count.toLocaleString("en")} clips`);

const toOption = ({ id, name, prerollCount, playMode }: Category) => ({
  value: String(id),
  label: name,
  hint: `${clips(prerollCount)}, ${playMode === "playlist" ? "in order" : "one at random"}`,
  icon: <CategoryStills categoryId={prerollCount > 0 ? id : null} className="mr-1.5 w-12" />,
});

export interface CategorySelectProps {
  value: number | null;
  onValueChange: (id: number | null) => void;
  /** What no choice is called; absent where a choice is needed. */
  noneLabel?: string;
  /** Nothing is chosen yet, not even none. */
  isUnset?: boolean;
  /** Its name where no field around it gives one. */
  "aria-label"?: string;
}

/** A category by its pictures, found by typing; a new name makes a new one. */
export function CategorySelect({
  value,
  onValueChange,
  noneLabel,
  isUnset = false,
  ...rest
}: CategorySelectProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: categories = [] } = useQuery(trpc.categories.list.queryOptions());
  const create = useMutation(
    trpc.categories.create.mutationOptions({
      onSuccess: async ({ id, name }) => {
        await queries.invalidateQueries(trpc.categories.pathFilter());
        onValueChange(id);
        toast.done(`Made the category ${name}.`, "Put some clips into it under Prerolls.");
      },
      onError: (error) => toast.failed(serverFault(error).sentence),
    }),
  );
  const options = categories.map(toOption);
  return (
    <Combobox
      value={value === null ? (noneLabel && !isUnset ? none : undefined) : String(value)}
      onValueChange={(next) => onValueChange(next === none ? null : Number(next))}
      options={noneLabel ? [{ value: none, label: noneLabel }, ...options] : options}
      placeholder="Choose a category"
      searchPlaceholder="Type a name, also a new one"
      emptyText="No category by that name."
      onCreate={(name) => create.mutate({ name })}
      disabled={create.isPending}
      {...rest}
    />
  );
}
