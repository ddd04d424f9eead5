"use client";
import { RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { BrokenFilmScene } from "../illustrations/broken-film-scene";
import { Button } from "../primitives/button";
import { CopyButton } from "../primitives/copy-button";
import { EmptyState } from "./empty-state";

export interface ErrorStateProps {
  title?: ReactNode;
  /** One sentence that says what to do. */
  sentence: ReactNode;
  /** What to quote when asking for help. */
  requestId?: string | undefined;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
  actions?: ReactNode;
  /** Where it is all there is on a page, its title is the page's. */
  isPage?: boolean;
  compact?: boolean;
}

/** It went wrong: why, what to do, and what to quote. */
export function ErrorState({
  title = "The film broke",
  sentence,
  requestId,
  onRetry,
  retrying,
  actions,
  isPage,
  compact,
}: ErrorStateProps) {
  return (
    <div role="alert">
      <EmptyState
        illustration={<BrokenFilmScene />}
        title={title}
        isPage={isPage ?? false}
        compact={compact ?? false}
        actions={
          <>
            {onRetry ? (
              <Button variant="primary" onClick={onRetry} pending={retrying ?? false}>
                <RotateCw /> Try again
              </Button>
            ) : null}
            {actions}
          </>
        }
      >
        <p>{sentence}</p>
        {requestId ? (
          <p className="mt-3 inline-flex items-center gap-1 text-faint text-xs">
            Request <code className="font-mono">{requestId}</code>
            <CopyButton text={requestId} label="Copy the request id" />
          </p>
        ) : null}
      </EmptyState>
    </div>
  );
}
