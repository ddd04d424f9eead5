"use client";
import { useCallback, useState } from "react";
import { schedulesAtOnceMax } from "@/domains/schedules/constants";
import type { Schedule } from "@/domains/schedules/schema";
import { useTRPCClient } from "@/transport/trpc/use-trpc";
import { toast, toastUndo } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { inChunks } from "./in-chunks";
import { useAskAgain } from "./use-ask-again";

export interface ManySchedules {
  isWorking: boolean;
  setEnabled: (schedules: readonly Schedule[], isEnabled: boolean) => Promise<void>;
  /** Answers the ids of those that are gone. */
  remove: (schedules: readonly Schedule[]) => Promise<number[]>;
}

type Send = (ids: number[]) => Promise<{ changedIds: number[] }>;

const counted = (count: number) => (count === 1 ? "1 schedule" : `${count.toLocaleString("en")} schedules`);

/** Calls once for as many as a call takes; what is done stays done when a later call fails. */
async function inCalls(ids: readonly number[], send: Send): Promise<number[]> {
  const done: number[] = [];
  try {
    for (const chunk of inChunks(ids, schedulesAtOnceMax)) done.push(...(await send(chunk)).changedIds);
  } catch (error) {
    toast.failed(serverFault(error).sentence);
  }
  return done;
}

/** Switches many schedules on or off, or deletes them; each with a way back. */
export function useManySchedules(): ManySchedules {
  const client = useTRPCClient();
  const askAgain = useAskAgain();
  const [isWorking, setIsWorking] = useState(false);

  const change = useCallback(
    async (ids: readonly number[], send: Send, back: Send, done: (count: number) => [string, string]) => {
      setIsWorking(true);
      const changed = await inCalls(ids, send);
      await askAgain();
      setIsWorking(false);
      const [message, undoneMessage] = done(changed.length);
      if (changed.length > 0) {
        toastUndo({
          message,
          undoneMessage,
          undo: async () => {
            for (const chunk of inChunks(changed, schedulesAtOnceMax)) await back(chunk);
            await askAgain();
          },
        });
      }
      return changed;
    },
    [askAgain],
  );

  const setEnabled = useCallback<ManySchedules["setEnabled"]>(
    async (schedules, isEnabled) => {
      const send = (to: boolean) => (ids: number[]) =>
        client.schedules.setEnabledMany.mutate({ ids, isEnabled: to });
      const others = schedules.filter((schedule) => schedule.isEnabled !== isEnabled).map(({ id }) => id);
      if (others.length === 0) {
        toast.note(isEnabled ? "All of them are on already." : "All of them are off already.");
        return;
      }
      await change(others, send(isEnabled), send(!isEnabled), (count) => [
        `Switched ${counted(count)} ${isEnabled ? "on" : "off"}.`,
        `Switched ${counted(count)} ${isEnabled ? "off" : "on"} again.`,
      ]);
    },
    [client, change],
  );

  const remove = useCallback<ManySchedules["remove"]>(
    (schedules) =>
      change(
        schedules.map(({ id }) => id),
        (ids) => client.schedules.deleteMany.mutate({ ids }),
        (ids) => client.schedules.restoreMany.mutate({ ids }),
        (count) => [`Deleted ${counted(count)}.`, `${counted(count)} back.`],
      ),
    [client, change],
  );
  return { isWorking, setEnabled, remove };
}
