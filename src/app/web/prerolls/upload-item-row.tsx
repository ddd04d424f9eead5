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

function reasonOf(item: UploadItem, dispatch: UploadItemRowProps["dispatch"]) {
  if (item.state === "skipped") return "Skipped: the library has it already.";
  if (item.state !== "duplicate") return item.reason;
  return (
    <>
      <span className="block">{item.reason}</span>
      <span className="-mx-1 mt-1.5 flex flex-wrap gap-x-1">
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
export const UploadItemRow = memo(function UploadItemRow({ item, dispatch }: UploadItemRowProps) {
  const remove = () => dispatch({ type: "removed", ids: [item.id] });
  const retry = () => dispatch({ type: "retried", ids: [item.id] });
  return (
    <UploadRow
      name={item.name}
      state={rowState[item.state]}
      sentBytes={item.sentBytes}
      totalBytes={item.sizeBytes}
      thumbnailUrl={item.clip?.thumbnailUrl ?? null}
      meta={item.clip ? factsOf(item.clip) : undefined}
      reason={reasonOf(item, dispatch) ?? undefined}
      {...(item.state === "failed" ? { onRetry: retry } : {})}
      {...(item.state === "skipped" ? {} : { onCancel: remove })}
    />
  );
});
