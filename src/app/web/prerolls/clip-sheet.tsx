"use client";
import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight, Download, Trash2 } from "lucide-react";
import { useState } from "react";
import { clipName } from "@/lib/clip-name";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { Button } from "@/ui/primitives/button";
import { ConfirmDialog } from "@/ui/primitives/confirm-dialog";
import { IconButton } from "@/ui/primitives/icon-button";
import { Sheet } from "@/ui/primitives/sheet";
import { Skeleton } from "@/ui/primitives/skeleton";
import { serverFault } from "../shell/server-fault";
import { useClipActions } from "./clip-actions-context";
import { ClipFacts } from "./clip-facts";
import { ClipFitness } from "./clip-fitness";
import { ClipForm } from "./clip-form";
import { ClipGoneNotice } from "./clip-gone-notice";
import { ClipVideo } from "./clip-video";

export interface ClipSheetProps {
  id: number | null;
  onClose: () => void;
  /** Leads to the neighbours in the list; null where there is none. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onGone: (ids: readonly number[]) => void;
}

/** One clip beside the list: its film, what people say about it, and what it is made of. */
export function ClipSheet({ id, onClose, onPrevious, onNext, onGone }: ClipSheetProps) {
  const trpc = useTRPC();
  const { changes } = useClipActions();
  const {
    data: clip,
    error,
    refetch,
  } = useQuery(trpc.prerolls.get.queryOptions({ id: id ?? 1 }, { enabled: id !== null }));
  const remove = async () => {
    if (id === null) return;
    // First closed: it would go on asking for a clip that is not there any more.
    onClose();
    onGone(await changes.remove([id]));
  };
  const shown = clip && clip.id === id ? clip : null;
  const isGone = error?.data?.code === "NOT_FOUND";
  const [dirty, setDirty] = useState(false);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  /** At once, or after asking when something is typed and not saved. */
  const leave = (go: (() => void) | null) => (dirty ? setLeaving(() => go) : go?.());
  return (
    <Sheet
      open={id !== null}
      onOpenChange={(open) => !open && leave(onClose)}
      title={shown ? clipName(shown) : "Clip"}
      footer={
        shown ? (
          <>
            <Button
              variant="quietDanger"
              className="mr-auto -ml-2"
              disabled={isGone}
              onClick={() => void remove()}
            >
              <Trash2 /> Delete
            </Button>
            <Button asChild variant="ghost">
              <a href={`/prerolls/${shown.id}/video`} download={shown.fileName}>
                <Download /> Download
              </a>
            </Button>
            <IconButton label="Previous clip" disabled={!onPrevious} onClick={() => leave(onPrevious)}>
              <ChevronLeft />
            </IconButton>
            <IconButton label="Next clip" disabled={!onNext} onClick={() => leave(onNext)}>
              <ChevronRight />
            </IconButton>
          </>
        ) : null
      }
    >
      {shown ? (
        <div className="space-y-7">
          {isGone ? <ClipGoneNotice id={shown.id} /> : null}
          <ClipVideo key={`video-${shown.id}`} clip={shown} />
          <ClipForm key={`form-${shown.id}`} clip={shown} onDirtyChange={setDirty} />
          <ClipFitness key={`fitness-${shown.id}`} clip={shown} />
          <section aria-label="The file">
            <h3 className="mb-3 font-semibold text-base">The file</h3>
            <ClipFacts clip={shown} />
          </section>
        </div>
      ) : error ? (
        <ErrorState compact sentence={serverFault(error).sentence} onRetry={() => void refetch()} />
      ) : (
        <div className="space-y-7">
          <Skeleton className="aspect-video rounded-lg" />
          <LoadingState label="Loading the clip" shape="form" />
        </div>
      )}
      <ConfirmDialog
        open={leaving !== null}
        onOpenChange={(open) => !open && setLeaving(null)}
        title="Leave without saving?"
        impact="What you changed about this clip is not saved yet."
        confirmLabel="Leave without saving"
        cancelLabel="Stay"
        onConfirm={() => leaving?.()}
      />
    </Sheet>
  );
}
