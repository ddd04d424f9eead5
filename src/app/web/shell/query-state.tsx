"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState, type LoadingStateProps } from "@/ui/patterns/loading-state";
import { serverFault } from "./server-fault";

export interface QueryStateProps extends Pick<LoadingStateProps, "label" | "shape" | "count"> {
  /** Everything the screen waits for. */
  queries: readonly Pick<UseQueryResult<unknown, unknown>, "data" | "error" | "isFetching" | "refetch">[];
}

/** What stands where answers are still missing: that they are on their way, or why they did not come. Else nothing. */
export function QueryState({ queries, ...loading }: QueryStateProps) {
  const missing = queries.filter(({ data }) => data === undefined);
  if (missing.length === 0) return null;
  const failed = missing.find(({ error }) => error !== null);
  if (!failed) return <LoadingState {...loading} />;
  const { sentence, requestId } = serverFault(failed.error);
  return (
    <ErrorState
      sentence={sentence}
      requestId={requestId ?? undefined}
      onRetry={() => void Promise.all(missing.map((query) => query.refetch()))}
      retrying={missing.some(({ isFetching }) => isFetching)}
    />
  );
}
