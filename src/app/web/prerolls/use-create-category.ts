"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";

/** Makes a category by its name alone, from within a list of categories. Null when it could not be made. */
export function useCreateCategory() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const create = useMutation(trpc.categories.create.mutationOptions());
  return async (name: string): Promise<{ id: number; name: string } | null> => {
    try {
      const made = await create.mutateAsync({ name });
      await queries.invalidateQueries(trpc.categories.pathFilter());
      return made;
    } catch (error) {
      toast.failed(serverFault(error).sentence);
      return null;
    }
  };
}
