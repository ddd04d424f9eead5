"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { CategoryImpact } from "@/domains/prerolls/schema/category";
import type { HolidayPreset } from "@/domains/schedules/schema/holidays";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { toast, toastUndo } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import type { HomePlace } from "../holidays/home-place";
import { useAskAgain } from "../use-ask-again";
import { isUnused } from "./is-unused";
import { type PresetCreated, setUpWords } from "./set-up-words";

export interface SetUp {
  /** What is being set up, with how many are done; null: nothing. */
  progress: { keys: ReadonlySet<string>; done: number; total: number } | null;
  run: (presets: readonly HolidayPreset[]) => Promise<void>;
}

/** Makes the category and the schedule of presets, one after another, with a way back for all of them. */
export function useSetUp(place: HomePlace): SetUp {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const askSchedules = useAskAgain();
  const [progress, setProgress] = useState<SetUp["progress"]>(null);

  const askAgain = useCallback(
    () => Promise.all([askSchedules(), queries.invalidateQueries(trpc.categories.pathFilter())]),
    [askSchedules, queries, trpc],
  );
  const takeBack = useCallback(
    async (created: readonly PresetCreated[]) => {
      await client.schedules.deleteMany.mutate({ ids: created.map(({ schedule }) => schedule.id) });
      for (const { category } of created.filter(({ isCategoryNew }) => isCategoryNew)) {
        const impact: CategoryImpact = await client.categories.getImpact.query({ id: category.id });
        if (isUnused(impact)) await client.categories.delete.mutate({ id: category.id });
      }
      await askAgain();
    },
    [client, askAgain],
  );
  const run = useCallback<SetUp["run"]>(
    async (presets) => {
      const keys = new Set(presets.map(({ key }) => key));
      const created: PresetCreated[] = [];
      const faults: string[] = [];
      for (const [done, { key }] of presets.entries()) {
        setProgress({ keys, done, total: presets.length });
        try {
          created.push(await client.schedules.holidays.createFromPreset.mutate({ ...place, key }));
        } catch (error) {
          faults.push(serverFault(error).sentence);
        }
      }
      await askAgain();
      setProgress(null);
      if (created.length > 0) {
        toastUndo({ ...setUpWords(created), undo: () => takeBack(created) });
      }
      if (faults.length > 0) toast.failed([...new Set(faults)].join(" "));
    },
    [client, place, askAgain, takeBack],
  );
  return { progress, run };
}
