import { useId } from "react";
import { classNames } from "@/lib/class-names";

const seats = (y: number, count: number, gap: number) =>
  Array.from({ length: count }, (_, index) => ({ x: 128 + (index - (count - 1) / 2) * gap, y }));

/** A lit screen before empty seats. */
export function ScreenScene({ className }: { className?: string }) {
  const id = useId();
  return (
    <svg aria-hidden="true" viewBox="0 0 256 160" fill="none" className={classNames("w-full", className)}>
      <defs>
        <linearGradient
          id={`${id}-screen-glow`}
          x1="128"
          y1="14"
          x2="128"
          y2="160"
          gradientUnits="userSpaceOnUse"
        >
          <stop stopColor="var(--lamp)" stopOpacity="0.5" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0" />
        </linearGradient>
        <radialGradient id={`${id}-screen-face`} cx="0.5" cy="0.35" r="0.8">
          <stop stopColor="var(--lamp)" stopOpacity="0.55" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0.14" />
        </radialGradient>
      </defs>
      <path d="M50 84 8 160h240l-42-76Z" fill={`url(#${id}-screen-glow)`} opacity="0.55" />
      <rect x="46" y="12" width="164" height="76" rx="4" fill="var(--panel)" />
      <rect
        x="46"
        y="12"
        width="164"
        height="76"
        rx="4"
        fill={`url(#${id}-screen-face)`}
        stroke="currentColor"
        strokeWidth="2"
      />
      <path
        d="M34 4c6 30 6 64 0 94M222 4c-6 30-6 64 0 94"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <g fill="var(--panel)" stroke="currentColor" strokeWidth="2">
        {[...seats(112, 7, 25), ...seats(134, 8, 29)].map((seat) => (
          <path
            key={`${seat.x}-${seat.y}`}
            d={`M${seat.x - 9} ${seat.y + 14}v-10a9 8 0 0 1 18 0v10a3 3 0 0 1-3 3h-12a3 3 0 0 1-3-3Z`}
          />
        ))}
      </g>
    </svg>
  );
}
