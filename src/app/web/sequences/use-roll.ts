"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Roll, SequenceBlockInput } from "@/domains/sequences/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { type DraftBlock, toBlockInput } from "./draft";

/** Typing rests this long before the roll follows. */
const pauseMs = 250;

export interface ExampleRoll {
  roll: Roll | null;
  error: Error | null;
  isFetching: boolean;
  /** Nothing in the sequence can be rolled yet. */
  isEmpty: boolean;
  reroll: () => void;
}

/** What the blocks would play, as an example that follows every change; blocks that are not whole are passed over. */
export function useRoll(blocks: readonly DraftBlock[]): ExampleRoll {
  const trpc = useTRPC();
  const [seed, setSeed] = useState(1);
  const whole = useMemo(
    () => blocks.map(toBlockInput).filter((block): block is SequenceBlockInput => block !== null),
    [blocks],
  );
  const [rolled, setRolled] = useState(whole);
  useEffect(() => {
    const timer = setTimeout(() => setRolled(whole), pauseMs);
    return () => clearTimeout(timer);
  }, [whole]);
  const { data, error, isFetching } = useQuery(
    trpc.sequences.rollBlocks.queryOptions(
      { blocks: rolled, seed: String(seed) },
      { enabled: rolled.length > 0, placeholderData: keepPreviousData },
    ),
  );
  return {
    roll: rolled.length > 0 ? (data ?? null) : null,
    error: error instanceof Error ? error : null,
    isFetching,
    isEmpty: rolled.length === 0,
    reroll: () => setSeed((now) => now + 1),
  };
}
