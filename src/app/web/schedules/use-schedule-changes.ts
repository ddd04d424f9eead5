"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Schedule } from "@/domains/schedules/schema";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { toast, toastUndo } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { useAskAgain } from "./use-ask-again";

export interface ScheduleChanges {
  toggle: (schedule: Schedule, isEnabled: boolean) => void;
  /** Answers whether it is gone. */
  remove: (schedule: Schedule) => Promise<boolean>;
}

/** Switches schedules on and off, at once on the screen, and deletes them with a way back. */
export function useScheduleChanges(): ScheduleChanges {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const askAgain = useAskAgain();
  const listKey = trpc.schedules.list.queryKey();
  const { mutate } = useMutation(
    trpc.schedules.toggle.mutationOptions({
      onMutate: async ({ id, isEnabled }) => {
        await queries.cancelQueries({ queryKey: listKey });
        queries.setQueryData(listKey, (list) =>
          list?.map((one) => (one.id === id ? { ...one, isEnabled } : one)),
        );
      },
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: askAgain,
    }),
  );
  const remove = useCallback(
    async (schedule: Schedule) => {
      try {
        const gone = await client.schedules.delete.mutate({ id: schedule.id });
        toastUndo({
          message: `Deleted ${gone.name}.`,
          undoneMessage: `${gone.name} is back.`,
          undo: async () => {
            await client.schedules.restore.mutate({ id: gone.id });
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
  return { toggle: ({ id }, isEnabled) => mutate({ id, isEnabled }), remove };
}
