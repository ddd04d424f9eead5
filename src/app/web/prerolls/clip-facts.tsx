"use client";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { formatBytes } from "@/lib/format-bytes";
import { formatDuration } from "@/lib/format-duration";
import { KeyValueList } from "@/ui/patterns/key-value-list";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { formatCodec, formatResolution } from "./format-codec";

const rate = (frameRate: number) => `${Number(frameRate.toFixed(3))} pictures a second`;

/** What the file is made of, and where it lies. */
export const ClipFacts = ({ clip }: { clip: Preroll }) => (
  <KeyValueList
    items={[
      { label: "Running time", value: formatDuration(clip.durationSeconds) },
      {
        label: "Picture",
        value: `${clip.width} × ${clip.height} (${formatResolution(clip.width, clip.height)}), ${formatCodec(clip.videoCodec)}`,
      },
      ...(clip.frameRate === null ? [] : [{ label: "Motion", value: rate(clip.frameRate) }]),
      { label: "Sound", value: clip.audioCodec === null ? "None" : formatCodec(clip.audioCodec) },
      { label: "Size", value: formatBytes(clip.sizeBytes) },
      { label: "Added", value: <TimeAgo at={clip.createdAt} /> },
      { label: "File", value: clip.path, copy: clip.path, mono: true },
      ...(clip.isManaged
        ? []
        : [{ label: "Kept", value: "In its own place: Marquee never moves or deletes this file." }]),
    ]}
  />
);
