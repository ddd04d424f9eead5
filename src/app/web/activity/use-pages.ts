"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

interface Page<T> {
  entries: T[];
  next: number | null;
}

export interface Pages<T> {
  /** Newest first; null while nothing has come yet. */
  entries: readonly T[] | null;
  /** Nothing could be shown. */
  error: Error | null;
  retry: () => void;
  isAsking: boolean;
  hasOlder: boolean;
  isLoadingOlder: boolean;
  /** The last question for older ones failed. */
  olderFailed: boolean;
  loadOlder: () => void;
}

/**
 * A list that grows downwards, page by page, and is kept true by the live stream: `key` begins with the router's
 * name, by which the stream finds it.
 */
export function usePages<T>(
  key: readonly unknown[],
  ask: (before: number | undefined, signal: AbortSignal) => Promise<Page<T>>,
): Pages<T> {
  const query = useInfiniteQuery({
    queryKey: [...key, "pages"],
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page: Page<T>) => page.next ?? undefined,
  });
  const entries = useMemo(() => query.data?.pages.flatMap((page) => page.entries) ?? null, [query.data]);
  return {
    entries,
    error: entries === null ? query.error : null,
    retry: () => void query.refetch(),
    isAsking: query.isFetching,
    hasOlder: query.hasNextPage,
    isLoadingOlder: query.isFetchingNextPage,
    olderFailed: query.isFetchNextPageError,
    loadOlder: () => void query.fetchNextPage(),
  };
}
