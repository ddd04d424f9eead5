"use client";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { formatBytes } from "@/lib/format-bytes";
import { formatDuration } from "@/lib/format-duration";
import { KeyValueList } from "@/ui/patterns/key-value-list";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { formatCodec, formatResolution } from "./format-codec";

const rate = (frameRate: number) => `${Number(frameRate.toFixed(3))} pictures a second`;

const hdrWords = { hdr10: "HDR10", hlg: "HLG", "dolby-vision": "Dolby Vision" } as const;

function soundWords({ audioCodec, audioChannels }: Preroll): string {
  if (audioCodec === null) return "None";
  const channels =
    audioChannels === null ? "" : `, ${audioChannels === 1 ? "mono" : `${audioChannels} channels`}`;
  return `${formatCodec(audioCodec)}${channels}`;
}

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
      ...(clip.hdr === null ? [] : [{ label: "Range", value: hdrWords[clip.hdr] }]),
      { label: "Sound", value: soundWords(clip) },
      ...(clip.loudnessLufs === null
        ? []
        : [{ label: "Loudness", value: `${clip.loudnessLufs.toFixed(1)} LUFS` }]),
      ...(clip.bitRate === null
        ? []
        : [{ label: "Bit rate", value: `${(clip.bitRate / 1_000_000).toFixed(1)} Mbit a second` }]),
      { label: "Container", value: clip.container },
      { label: "Size", value: formatBytes(clip.sizeBytes) },
      { label: "Added", value: <TimeAgo at={clip.createdAt} /> },
      { label: "File", value: clip.path, copy: clip.path, mono: true },
      ...(clip.isManaged
        ? []
        : [{ label: "Kept", value: "In its own place: Marquee never moves or deletes this file." }]),
    ]}
  />
);
