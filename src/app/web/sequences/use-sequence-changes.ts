"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import type { Sequence } from "@/domains/sequences/schema";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { toast, toastUndo } from "@/ui/primitives/toast";
import { useAskAgain } from "../schedules/use-ask-again";
import { serverFault } from "../shell/server-fault";

export interface SequenceChanges {
  duplicate: (sequence: Sequence) => Promise<void>;
  /** Answers whether it is gone. */
  remove: (sequence: Pick<Sequence, "id" | "name">) => Promise<boolean>;
}

/** Copies sequences, and deletes them with a way back. */
export function useSequenceChanges(): SequenceChanges {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const router = useRouter();
  const askSchedules = useAskAgain();
  const askAgain = useCallback(
    () =>
      Promise.all([
        queries.invalidateQueries(trpc.sequences.pathFilter()),
        // Schedules play sequences.
        askSchedules(),
      ]),
    [queries, trpc, askSchedules],
  );
  const duplicate = useCallback(
    async ({ id }: Sequence) => {
      try {
        const copy = await client.sequences.duplicate.mutate({ id });
        await askAgain();
        toast.done(`${copy.name} is made.`);
        router.push(`/web/sequences/${copy.id}`);
      } catch (error) {
        toast.failed(serverFault(error).sentence);
      }
    },
    [client, askAgain, router],
  );
  const remove = useCallback(
    async ({ id, name }: Pick<Sequence, "id" | "name">) => {
      try {
        await client.sequences.delete.mutate({ id });
        toastUndo({
          message: `Deleted ${name}.`,
          undoneMessage: `${name} is back.`,
          undo: async () => {
            await client.sequences.restore.mutate({ id });
            await askAgain();
          },
        });
        return true;
      } catch (error) {
        toast.failed(serverFault(error).sentence);
        return false;
      } finally {
        await askAgain();
      }
    },
    [client, askAgain],
  );
  return { duplicate, remove };
}
