"use client";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { clipName } from "@/lib/clip-name";
import { formatBytes } from "@/lib/format-bytes";
import { MediaCard } from "@/ui/patterns/media-card";
import { Badge } from "@/ui/primitives/badge";
import { ClipMarks } from "./clip-marks";
import { ClipMenu } from "./clip-menu";
import { formatCodec, formatResolution } from "./format-codec";
import { thumbnailUrl } from "./thumbnail-url";

export interface ClipCardProps {
  clip: Preroll;
  selected: boolean;
  onOpen: (id: number) => void;
  onSelect: (id: number, event: { shiftKey: boolean }) => void;
}

/** One clip: its picture, its name, and what it is made of. */
export function ClipCard({ clip, selected, onOpen, onSelect }: ClipCardProps) {
  const inTrash = clip.deletedAt !== null;
  return (
    <MediaCard
      title={clipName(clip)}
      thumbnailUrl={thumbnailUrl(clip)}
      filmstripUrl={thumbnailUrl({ thumbnail: clip.filmstrip })}
      durationSeconds={clip.durationSeconds}
      {...(inTrash ? {} : { onOpen: () => onOpen(clip.id) })}
      meta={
        <span className="flex items-center gap-1.5 overflow-hidden">
          <Badge>{formatResolution(clip.width, clip.height)}</Badge>
          <Badge>{formatCodec(clip.videoCodec)}</Badge>
          <span className="truncate max-sm:hidden">{formatBytes(clip.sizeBytes)}</span>
        </span>
      }
      badges={<ClipMarks clip={clip} />}
      problem={clip.fileExists || inTrash ? null : "Its file is missing on disk."}
      selected={selected}
      onSelectedChange={(_, event) => onSelect(clip.id, event)}
      actions={<ClipMenu clip={clip} onOpen={onOpen} />}
    />
  );
}
