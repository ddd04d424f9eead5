"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { bulkMaxLength } from "@/domains/prerolls/constants";
import type { BulkOutcome } from "@/domains/prerolls/schema/bulk";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { toast, toastUndo } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { bulkSentence } from "./bulk-sentence";

export interface ClipChanges {
  /** The work under way, such as "Deleting 400 of 3,000"; null when nothing is. */
  working: string | null;
  /** Answers the clips that are gone. */
  remove: (ids: readonly number[]) => Promise<readonly number[]>;
  restore: (ids: readonly number[]) => Promise<readonly number[]>;
  categorize: (
    ids: readonly number[],
    category: { id: number; name: string },
    how: "add" | "move" | "remove",
  ) => Promise<readonly number[]>;
  /** Whether clips are part of the programme. */
  setEnabled: (ids: readonly number[], isEnabled: boolean) => Promise<void>;
  tag: (ids: readonly number[], tags: { add: string[]; remove: string[] }) => Promise<readonly number[]>;
}

/** Small enough that the numbers move. */
const partLength = Math.min(100, bulkMaxLength);

type Step = (ids: number[]) => Promise<BulkOutcome>;

/** Changes of many clips: in parts, with numbers while they run, a word at the end, and a way back. */
export function useClipChanges(): ClipChanges {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [working, setWorking] = useState<string | null>(null);

  const change = useCallback(
    async (doing: string, ids: readonly number[], step: Step): Promise<BulkOutcome> => {
      const outcome: BulkOutcome = { changedIds: [], failures: [] };
      const many = ids.length > partLength;
      for (let from = 0; from < ids.length; from += partLength) {
        const part = ids.slice(from, from + partLength);
        const upTo = (from + part.length).toLocaleString("en");
        setWorking(many ? `${doing} ${upTo} of ${ids.length.toLocaleString("en")}` : doing);
        try {
          const { changedIds, failures } = await step(part);
          outcome.changedIds.push(...changedIds);
          outcome.failures.push(...failures);
        } catch (error) {
          const reason = serverFault(error).sentence;
          outcome.failures.push(...ids.slice(from).map((id) => ({ id, reason })));
          break;
        }
      }
      setWorking(null);
      // Not waited for: a server that is away would keep what happened from being told.
      void queries.invalidateQueries(trpc.prerolls.pathFilter());
      void queries.invalidateQueries(trpc.categories.pathFilter());
      return outcome;
    },
    [queries, trpc],
  );

  const run = useCallback<typeof change>(
    async (...work) => {
      const outcome = await change(...work);
      const [failure] = outcome.failures;
      if (failure)
        toast.failed(bulkSentence(outcome.failures.length, "could not be changed"), failure.reason);
      return outcome;
    },
    [change],
  );

  return useMemo(
    () => ({
      working,
      remove: async (ids) => {
        const { changedIds } = await run("Deleting", ids, (part) =>
          client.prerolls.deleteMany.mutate({ ids: part }),
        );
        if (changedIds.length > 0) {
          toastUndo({
            message: bulkSentence(changedIds.length, "moved to the trash"),
            undoneMessage: bulkSentence(changedIds.length, "brought back"),
            undo: async () => {
              const { failures } = await change("Bringing back", changedIds, (part) =>
                client.prerolls.restoreMany.mutate({ ids: part }),
              );
              if (failures[0]) throw new Error(failures[0].reason);
            },
          });
        }
        return changedIds;
      },
      restore: async (ids) => {
        const { changedIds } = await run("Bringing back", ids, (part) =>
          client.prerolls.restoreMany.mutate({ ids: part }),
        );
        if (changedIds.length > 0) toast.done(bulkSentence(changedIds.length, "brought back"));
        return changedIds;
      },
      categorize: async (ids, category, how) => {
        const doing = { add: "Adding", move: "Moving", remove: "Taking out" }[how];
        const done = { add: "added to", move: "moved to", remove: "taken out of" }[how];
        const { changedIds } = await run(doing, ids, (part) =>
          client.prerolls.categorizeMany.mutate({ ids: part, categoryId: category.id, how }),
        );
        if (changedIds.length > 0) toast.done(bulkSentence(changedIds.length, `${done} ${category.name}`));
        return changedIds;
      },
      setEnabled: async (ids, isEnabled) => {
        const { changedIds } = await run("Saving", ids, (part) =>
          client.prerolls.enableMany.mutate({ ids: part, isEnabled }),
        );
        const one = isEnabled ? "plays again" : "is left out of the programme";
        const many = isEnabled ? "play again" : "are left out of the programme";
        const done = changedIds.length === 1 ? one : many;
        if (changedIds.length > 0) toast.done(bulkSentence(changedIds.length, done));
      },
      tag: async (ids, tags) => {
        const { changedIds } = await run("Tagging", ids, (part) =>
          client.prerolls.tagMany.mutate({ ids: part, ...tags }),
        );
        if (changedIds.length > 0) toast.done(bulkSentence(changedIds.length, "tagged"));
        return changedIds;
      },
    }),
    [client, change, run, working],
  );
}
