"use client";
import { ChevronDown, RotateCw } from "lucide-react";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/primitives/button";
import { IconButton } from "@/ui/primitives/icon-button";
import { isPending, type UploadAction, type UploadItem } from "./upload-queue";
import type { UploadTotals } from "./upload-totals";

export interface UploadPanelActionsProps {
  items: readonly UploadItem[];
  totals: UploadTotals;
  dispatch: (action: UploadAction) => void;
  onUseExisting: (items: readonly UploadItem[]) => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const idsOf = (items: readonly UploadItem[], which: (item: UploadItem) => boolean) =>
  items.filter(which).map((item) => item.id);

/** What can be done with all files of one kind at once. */
export function UploadPanelActions(props: UploadPanelActionsProps) {
  const { items, totals, dispatch, onUseExisting, open, onOpenChange } = props;
  const isDuplicate = (item: UploadItem) => item.state === "duplicate";
  const duplicates = () => idsOf(items, isDuplicate);
  const meant = items.filter((item) => isDuplicate(item) && item.categoryId !== null);
  return (
    <>
      {totals.duplicates > 1 ? (
        <>
          {meant.length > 1 ? (
            <Button size="sm" variant="ghost" onClick={() => onUseExisting(meant)}>
              Use those that are here
            </Button>
          ) : null}
          <Button
            size="sm"
            variant="ghost"
            onClick={() => dispatch({ type: "decided", ids: duplicates(), choice: "skip" })}
          >
            Skip all duplicates
          </Button>
          <Button
            size="sm"
            variant="ghost"
            onClick={() => dispatch({ type: "decided", ids: duplicates(), choice: "keep-both" })}
          >
            Keep them all
          </Button>
        </>
      ) : null}
      {totals.failed > 1 ? (
        <Button
          size="sm"
          onClick={() => dispatch({ type: "retried", ids: idsOf(items, (item) => item.state === "failed") })}
        >
          <RotateCw /> Try all again
        </Button>
      ) : null}
      {totals.busy ? (
        <Button
          size="sm"
          variant="quietDanger"
          onClick={() => dispatch({ type: "removed", ids: idsOf(items, isPending) })}
        >
          Cancel all
        </Button>
      ) : null}
      {items.some((item) => !isPending(item)) ? (
        <Button size="sm" variant="ghost" onClick={() => dispatch({ type: "cleared" })}>
          {totals.busy ? "Clear finished" : "Close"}
        </Button>
      ) : null}
      <IconButton
        size="sm"
        className="ml-auto"
        label={open ? "Fold the list of uploads" : "Show the list of uploads"}
        aria-expanded={open}
        onClick={() => onOpenChange(!open)}
      >
        <ChevronDown className={classNames("transition-transform", open && "rotate-180")} />
      </IconButton>
    </>
  );
}
