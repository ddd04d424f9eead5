"use client";
import { memo } from "react";
import { formatBytes } from "@/lib/format-bytes";
import { formatDuration } from "@/lib/format-duration";
import { UploadRow, type UploadRowState } from "@/ui/patterns/upload-row";
import { Button } from "@/ui/primitives/button";
import { formatCodec, formatResolution } from "./format-codec";
import type { UploadAction, UploadedClip, UploadItem, UploadState } from "./upload-queue";

export interface UploadItemRowProps {
  item: UploadItem;
  dispatch: (action: UploadAction) => void;
  /** Puts the clip that is there already into the category that the upload was meant for. */
  onUseExisting: (items: readonly UploadItem[]) => void;
}

const rowState: Record<UploadState, UploadRowState> = {
  waiting: "waiting",
  sending: "sending",
  checking: "checking",
  done: "done",
  duplicate: "duplicate",
  skipped: "duplicate",
  refused: "failed",
  failed: "failed",
};

const choices = [
  { choice: "skip", label: "Skip it" },
  { choice: "keep-both", label: "Keep both" },
  { choice: "replace", label: "Replace" },
] as const;

function factsOf(clip: UploadedClip): string {
  const parts = [
    clip.durationSeconds === null ? null : formatDuration(clip.durationSeconds),
    formatBytes(clip.sizeBytes),
    clip.videoCodec === null ? null : formatCodec(clip.videoCodec),
    clip.width === null || clip.height === null ? null : formatResolution(clip.width, clip.height),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** A duplicate shows the clip that is there already. */
function pictureOf({ clip, existingId }: UploadItem): string | null {
  if (clip) return clip.thumbnailUrl;
  return existingId === null ? null : `/prerolls/${existingId}/thumbnail`;
}

function reasonOf({ item, dispatch, onUseExisting }: UploadItemRowProps) {
  if (item.state === "skipped") return "Skipped: the library has it already.";
  if (item.state !== "duplicate") return item.reason;
  return (
    <>
      <span className="block">{item.reason}</span>
      <span className="-mx-2 mt-1 flex flex-wrap gap-x-1">
        {item.categoryId !== null && item.existingId !== null ? (
          <Button
            size="sm"
            variant="ghost"
            className="h-8 px-2 text-accent-text"
            aria-label={`Use the one that is here: ${item.name}`}
            onClick={() => onUseExisting([item])}
          >
            Use the one that is here
          </Button>
        ) : null}
        {choices.map(({ choice, label }) => (
          <Button
            key={choice}
            size="sm"
            variant="ghost"
            className="h-8 px-2 text-accent-text"
            aria-label={`${label}: ${item.name}`}
            onClick={() => dispatch({ type: "decided", ids: [item.id], choice })}
          >
            {label}
          </Button>
        ))}
      </span>
    </>
  );
}

/** One file of the queue. Drawn again only when its own item changes. */
export const UploadItemRow = memo(function UploadItemRow(props: UploadItemRowProps) {
  const { item, dispatch } = props;
  const remove = () => dispatch({ type: "removed", ids: [item.id] });
  const retry = () => dispatch({ type: "retried", ids: [item.id] });
  return (
    <UploadRow
      name={item.name}
      state={rowState[item.state]}
      sentBytes={item.sentBytes}
      totalBytes={item.sizeBytes}
      thumbnailUrl={pictureOf(item)}
      meta={item.clip ? factsOf(item.clip) : undefined}
      reason={reasonOf(props) ?? undefined}
      {...(item.state === "failed" ? { onRetry: retry } : {})}
      {...(item.state === "skipped" ? {} : { onCancel: remove })}
    />
  );
});
