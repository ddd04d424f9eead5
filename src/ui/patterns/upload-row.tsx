"use client";
import { CircleAlert, CircleCheck, Copy, Film, RotateCw, X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { formatBytes } from "@/lib/format-bytes";
import { Picture } from "@/ui/primitives/picture";
import { IconButton } from "../primitives/icon-button";
import { Progress } from "../primitives/progress";
import { Spinner } from "../primitives/spinner";

export type UploadRowState = "waiting" | "sending" | "checking" | "done" | "duplicate" | "failed";

export interface UploadRowProps {
  name: string;
  state: UploadRowState;
  sentBytes: number;
  totalBytes: number;
  thumbnailUrl?: string | null;
  /** What was found out: running time, codec, size. */
  meta?: ReactNode;
  /** Why it failed or what it duplicates, in a sentence. */
  reason?: ReactNode;
  onCancel?: () => void;
  onRetry?: () => void;
}

const words: Record<UploadRowState, string> = {
  waiting: "Waiting",
  sending: "Uploading",
  checking: "Checking",
  done: "Ready",
  duplicate: "Already here",
  failed: "Not added",
};

const icons: Record<UploadRowState, ReactNode> = {
  waiting: null,
  sending: null,
  checking: <Spinner className="size-3.5 text-accent-text" />,
  done: <CircleCheck className="size-4 text-ok" />,
  duplicate: <Copy className="size-3.5 text-warn" />,
  failed: <CircleAlert className="size-4 text-bad" />,
};

/** One file on its way in, with its own numbers and its own outcome. */
export function UploadRow({
  name,
  state,
  sentBytes,
  totalBytes,
  thumbnailUrl,
  meta,
  reason,
  onCancel,
  onRetry,
}: UploadRowProps) {
  const moving = state === "sending";
  return (
    <li className="flex items-center gap-3.5 px-4 py-3">
      <div className="grid aspect-video w-20 shrink-0 place-items-center overflow-hidden rounded-sm bg-film text-white/35">
        {thumbnailUrl ? (
          <Picture src={thumbnailUrl} className="fade-in-0 size-full animate-in object-cover duration-500" />
        ) : (
          <Film
            className={classNames("size-5", state === "checking" && "animate-flicker")}
            strokeWidth={1.5}
          />
        )}
      </div>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
          <span className="min-w-0 basis-full truncate font-medium text-sm sm:flex-1 sm:basis-0" title={name}>
            {name}
          </span>
          <span className="inline-flex shrink-0 items-center gap-1.5 text-soft text-xs">
            {icons[state]}
            {words[state]}
          </span>
        </div>
        {moving ? (
          <Progress
            className="mt-1.5"
            label={`Uploading ${name}`}
            done={sentBytes}
            total={totalBytes}
            text={`${formatBytes(sentBytes)} of ${formatBytes(totalBytes)}`}
          />
        ) : (
          <p
            className={classNames(
              "numbers mt-0.5 text-xs",
              state === "failed" ? "text-bad-text" : "text-faint",
            )}
          >
            {reason ?? meta ?? formatBytes(totalBytes)}
          </p>
        )}
      </div>
      {onRetry && state === "failed" ? (
        <IconButton label={`Try ${name} again`} size="sm" onClick={onRetry}>
          <RotateCw />
        </IconButton>
      ) : null}
      {onCancel && state !== "done" ? (
        <IconButton
          label={moving || state === "waiting" ? `Cancel ${name}` : `Take ${name} off the list`}
          size="sm"
          onClick={onCancel}
        >
          <X />
        </IconButton>
      ) : null}
    </li>
  );
}
