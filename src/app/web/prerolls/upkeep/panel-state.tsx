"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { serverFault } from "../../shell/server-fault";

export interface PanelStateProps {
  query: Pick<UseQueryResult<unknown, unknown>, "data" | "error" | "isFetching" | "refetch">;
  /** What stands there while the answer is on its way. */
  children?: ReactNode;
}

/** What stands in a panel whose answer is missing: that it is on its way, or why it did not come. Else nothing. */
export function PanelState({ query, children }: PanelStateProps) {
  const { data, error, isFetching, refetch } = query;
  if (data !== undefined) return null;
  if (error === null) return children;
  return (
    <Notice
      tone="bad"
      actions={
        <Button size="sm" pending={isFetching} onClick={() => void refetch()}>
          Try again
        </Button>
      }
    >
      {serverFault(error).sentence}
    </Notice>
  );
}
