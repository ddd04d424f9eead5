"use client";
import { SkipForward } from "lucide-react";
import { useState } from "react";
import type { ProgrammeClip } from "@/domains/playback/schema";
import type { PlayMode } from "@/domains/prerolls/constants";
import { clipName } from "@/lib/clip-name";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Notice } from "@/ui/primitives/notice";
import { thumbnailUrl } from "../prerolls/thumbnail-url";

export interface PreviewDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  clips: readonly ProgrammeClip[];
  playMode: PlayMode | null;
}

/** The show as the audience gets it: all clips in order, or one at random and another on demand. */
function Show({ clips, playMode }: Pick<PreviewDialogProps, "clips" | "playMode">) {
  const inOrder = playMode === "playlist";
  const [index, setIndex] = useState(() => (inOrder ? 0 : Math.floor(Math.random() * clips.length)));
  const [failedId, setFailedId] = useState<number | null>(null);
  const clip = clips[index % clips.length];
  if (!clip) return <p className="text-soft">Nothing plays any more.</p>;
  const next = () => setIndex((now) => (now + 1) % clips.length);
  return (
    <div className="space-y-4">
      {/* biome-ignore lint/a11y/useMediaCaption: prerolls come without captions */}
      <video
        key={`${clip.id}-${index}`}
        src={`/prerolls/${clip.id}/video`}
        poster={thumbnailUrl(clip) ?? undefined}
        controls
        autoPlay
        playsInline
        aria-label={clipName(clip)}
        onError={() => setFailedId(clip.id)}
        onEnded={() => inOrder && index < clips.length - 1 && next()}
        className="aspect-video w-full rounded-lg bg-black"
      />
      {failedId === clip.id ? (
        <Notice tone="warn">
          This browser cannot play {clipName(clip)}. The server’s players may well be able to.
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="numbers min-w-0 text-soft">
          <span className="font-medium text-ink">{clipName(clip)}</span>
          {inOrder && clips.length > 1 ? `, ${index + 1} of ${clips.length}` : ""}
        </p>
        {clips.length > 1 ? (
          <Button onClick={next}>
            <SkipForward /> {inOrder ? "Next clip" : "Another one"}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

export const PreviewDialog = ({ open, onOpenChange, clips, playMode }: PreviewDialogProps) => (
  <Dialog
    open={open}
    onOpenChange={onOpenChange}
    size="lg"
    title="Before the feature"
    description={
      playMode === "playlist"
        ? "All clips, one after another."
        : "One of these is picked at random each time."
    }
  >
    <Show clips={clips} playMode={playMode} />
  </Dialog>
);
