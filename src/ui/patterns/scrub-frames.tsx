"use client";
import { type PointerEvent, useState } from "react";

export interface ScrubFramesProps {
  /** Frames of equal size side by side in one picture. */
  filmstripUrl: string;
  frameCount?: number;
}

/** Lies over a still: the pointer runs through the frames of a clip from left to right. Loads when it is needed. */
export function ScrubFrames({ filmstripUrl, frameCount = 5 }: ScrubFramesProps) {
  const [frame, setFrame] = useState<number | null>(null);
  const onPointerMove = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.pointerType === "touch") return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * frameCount);
    setFrame(Math.min(frameCount - 1, Math.max(0, at)));
  };
  return (
    <span
      aria-hidden
      className="absolute inset-0 z-10"
      onPointerMove={onPointerMove}
      onPointerLeave={() => setFrame(null)}
    >
      {frame === null ? null : (
        <>
          <span
            className="absolute inset-0 bg-film bg-no-repeat"
            style={{
              backgroundImage: `url("${filmstripUrl}")`,
              backgroundSize: `${frameCount * 100}% 100%`,
              backgroundPosition: `${(frame / (frameCount - 1)) * 100}% 0`,
            }}
          />
          <span
            className="absolute bottom-0 left-0 h-0.5 bg-lamp"
            style={{ width: `${((frame + 1) / frameCount) * 100}%` }}
          />
        </>
      )}
    </span>
  );
}
