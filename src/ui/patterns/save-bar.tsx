"use client";
import type { ReactNode } from "react";
import { Button } from "../primitives/button";
import { UnsavedChangesGuard } from "./unsaved-changes-guard";

export interface SaveBarProps {
  /** Whether anything differs from what is stored. The bar is there only then. */
  dirty: boolean;
  pending?: boolean;
  onReset: () => void;
  /** Left out, the bar's button submits the form around it. */
  onSave?: () => void;
  saveLabel?: string;
  /** What differs: "2 changes". */
  summary?: ReactNode;
}

/** Stays at the foot of a form with changes, and asks before they are lost. */
export function SaveBar({
  dirty,
  pending = false,
  onReset,
  onSave,
  saveLabel = "Save",
  summary = "Not saved yet",
}: SaveBarProps) {
  return (
    <>
      <UnsavedChangesGuard when={dirty && !pending} />
      {dirty ? (
        <div className="slide-in-from-bottom-3 fade-in-0 sticky bottom-(--foot-height,0px) z-20 animate-in pb-4 duration-200">
          <div className="flex flex-wrap items-center gap-3 rounded-lg bg-raised px-4 py-3 shadow-float ring-1 ring-accent-line">
            <span role="status" className="mr-auto font-medium text-sm">
              {summary}
            </span>
            <Button variant="ghost" onClick={onReset} disabled={pending}>
              Discard
            </Button>
            <Button
              variant="primary"
              type={onSave ? "button" : "submit"}
              {...(onSave ? { onClick: onSave } : {})}
              pending={pending}
            >
              {saveLabel}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
