"use client";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { alone } from "@/transport/trpc/goes-alone";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { clipFilter, clipsPerPage, pagesNear } from "./clip-query";
import { type ClipSlot, clipSlots } from "./clip-slots";
import type { LibraryView } from "./library-view";

/** More than a screen full, so that nothing in sight is ever dropped. */
const pagesAtOnce = 6;

export interface Clips {
  slots: readonly ClipSlot[];
  total: number;
  /** Nothing to show yet. */
  isLoading: boolean;
  /** What is shown belongs to the view before. */
  isStale: boolean;
  /** The server said that there are none. */
  isEmpty: boolean;
  error: Error | null;
  retry: () => void;
  /** Tells that the place at `index` came into sight. */
  need: (index: number) => void;
}

const firstPage: readonly number[] = [0];

interface Answer<T> {
  data: T | undefined;
  error: unknown;
}

/** The answers keep their identity while they say the same, so that nothing is drawn for nothing. */
function answersAndError<T>(results: readonly Answer<T>[]): {
  answers: (T | undefined)[];
  error: Error | null;
} {
  const error = results.find((result) => result.error instanceof Error)?.error;
  return {
    answers: results.map((result) => result.data),
    error: error instanceof Error ? error : null,
  };
}

interface Loaded {
  key: string;
  slots: readonly ClipSlot[];
  total: number;
}

/** The clips of a view: only the pages in sight are asked for, and only those are kept true by live changes. */
export function useClips(view: LibraryView): Clips {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const filter = clipFilter(view);
  const key = JSON.stringify(filter);
  const [near, setNear] = useState<{ key: string; pages: readonly number[] }>({ key, pages: firstPage });
  const pages = near.key === key ? near.pages : firstPage;

  const { answers, error } = useQueries({
    queries: pages.map((page) =>
      trpc.prerolls.page.queryOptions({ ...filter, offset: page * clipsPerPage, limit: clipsPerPage }, alone),
    ),
    combine: answersAndError,
  });
  const loaded = useMemo<Loaded | null>(() => {
    const first = answers.find((answer) => answer !== undefined);
    if (!first) return null;
    const here = pages.map((page, index) => ({ page, clips: answers[index]?.prerolls ?? [] }));
    return { key, total: first.total, slots: clipSlots(first.total, here) };
  }, [key, pages, answers]);

  const [last, setLast] = useState<Loaded | null>(null);
  if (loaded && loaded !== last) setLast(loaded);
  const shown = loaded ?? last;

  const need = useCallback(
    (index: number) => {
      const page = Math.floor(index / clipsPerPage);
      setNear((now) => {
        const before = now.key === key ? now.pages : firstPage;
        const after = pagesNear(before, page, pagesAtOnce);
        return now.key === key && after === before ? now : { key, pages: after };
      });
    },
    [key],
  );
  return {
    slots: shown?.slots ?? [],
    total: shown?.total ?? 0,
    isLoading: shown === null && error === null,
    isStale: loaded === null,
    isEmpty: loaded !== null && loaded.total === 0,
    error: loaded === null ? error : null,
    retry: () => void queries.refetchQueries({ ...trpc.prerolls.page.pathFilter(), type: "active" }),
    need,
  };
}
