"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { bulkMaxLength, type FitnessVerdict } from "@/domains/prerolls/constants";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";

export interface Convert {
  /** Answers whether all of them are on the way. */
  convert: (ids: readonly number[]) => Promise<boolean>;
  convertAll: (verdict: FitnessVerdict) => Promise<void>;
  isAsking: boolean;
}

const clips = (count: number) => (count === 1 ? "1 clip" : `${count.toLocaleString("en")} clips`);

/** Sends clips to be converted, in parts, however many there are. */
export function useConvert(): Convert {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const convert = useCallback(
    async (ids: readonly number[]) => {
      setIsAsking(true);
      let queued = 0;
      const reasons: string[] = [];
      try {
        for (let from = 0; from < ids.length; from += bulkMaxLength) {
          const answer = await client.prerolls.convert.mutate({ ids: ids.slice(from, from + bulkMaxLength) });
          queued += answer.conversions.length;
          reasons.push(...answer.failures.map(({ reason }) => reason));
        }
      } catch (error) {
        reasons.push(serverFault(error).sentence);
      } finally {
        setIsAsking(false);
        await queries.invalidateQueries(trpc.prerolls.pathFilter());
      }
      if (queued > 0) {
        toast.done(`${clips(queued)} on the way.`, "They play as they are until the new file is ready.");
      }
      const [first] = reasons;
      if (first)
        toast.failed(reasons.length === 1 ? first : `${first} So it is with ${clips(reasons.length)}.`);
      return reasons.length === 0;
    },
    [client, queries, trpc],
  );
  const convertAll = useCallback(
    async (verdict: FitnessVerdict) => {
      try {
        await convert(await client.prerolls.listIds.query({ fitness: verdict }));
      } catch (error) {
        toast.failed(serverFault(error).sentence);
      }
    },
    [client, convert],
  );
  return { convert, convertAll, isAsking };
}
