import type { CSSProperties } from "react";
import { classNames } from "@/lib/class-names";

const bulb =
  "radial-gradient(circle, oklch(0.99 0.03 95) 0 1.5px, var(--lamp) 2.75px, color-mix(in oklab, var(--lamp) 40%, transparent) 4.5px, transparent 8px)";
const pitchPx = 44;

interface RowProps {
  className: string;
  vertical?: boolean;
  lit: boolean;
}

/** Every second bulb of a row is a layer of its own, so that the two can breathe in turn. */
function Row({ className, vertical, lit }: RowProps) {
  const layer = (shiftPx: number, delay: string): CSSProperties => ({
    backgroundImage: bulb,
    backgroundSize: vertical ? `100% ${pitchPx}px` : `${pitchPx}px 100%`,
    backgroundPosition: vertical ? `0 calc(50% + ${shiftPx}px)` : `calc(50% + ${shiftPx}px) 0`,
    animationDelay: delay,
    animationDuration: "3.2s",
  });
  return (
    <span className={classNames("absolute", className)}>
      <span className={classNames("absolute inset-0", lit && "animate-flicker")} style={layer(0, "0s")} />
      <span
        className={classNames("absolute inset-0", lit && "animate-flicker")}
        style={layer(pitchPx / 2, "-1.6s")}
      />
    </span>
  );
}

/** The lamps around the sign. Dark while nothing of ours plays. */
export const Bulbs = ({ lit }: { lit: boolean }) => (
  <span
    aria-hidden
    className={classNames(
      "pointer-events-none absolute inset-0 transition-opacity duration-700",
      lit ? "opacity-100" : "opacity-25 grayscale",
    )}
  >
    <Row lit={lit} className="inset-x-4 top-0 h-4 sm:h-5" />
    <Row lit={lit} className="inset-x-4 bottom-0 h-4 sm:h-5" />
    <Row lit={lit} vertical className="inset-y-4 left-0 w-4 sm:w-5" />
    <Row lit={lit} vertical className="inset-y-4 right-0 w-4 sm:w-5" />
  </span>
);
