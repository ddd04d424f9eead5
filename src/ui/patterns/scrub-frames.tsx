export interface ScrubFramesProps {
  /** Frames of equal size side by side in one picture. */
  filmstripUrl: string;
  frameCount: number;
  /** Counted from 0. */
  frame: number;
}

/** One frame of a filmstrip over a still, and how far along the clip it is. */
export const ScrubFrames = ({ filmstripUrl, frameCount, frame }: ScrubFramesProps) => (
  <span aria-hidden className="pointer-events-none absolute inset-0">
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
  </span>
);
