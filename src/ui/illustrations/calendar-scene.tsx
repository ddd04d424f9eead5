import { useId } from "react";
import { classNames } from "@/lib/class-names";

const days = Array.from({ length: 21 }, (_, index) => ({
  x: 68 + (index % 7) * 18,
  y: 66 + Math.floor(index / 7) * 20,
  index,
}));
const lit = new Set([9, 10, 11]);

/** A month on a ticket, three days of it lit. */
export function CalendarScene({ className }: { className?: string }) {
  const id = useId();
  return (
    <svg aria-hidden="true" viewBox="0 0 256 150" fill="none" className={classNames("w-full", className)}>
      <defs>
        <radialGradient id={`${id}-calendar-glow`}>
          <stop stopColor="var(--lamp)" stopOpacity="0.5" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0" />
        </radialGradient>
      </defs>
      <path
        d="M44 20h168a8 8 0 0 1 8 8v36a12 12 0 0 0 0 24v42a8 8 0 0 1-8 8H44a8 8 0 0 1-8-8V88a12 12 0 0 0 0-24V28a8 8 0 0 1 8-8Z"
        fill="var(--panel)"
        stroke="currentColor"
        strokeWidth="2"
      />
      <path
        d="M52 52h152"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="2 6"
        strokeLinecap="round"
      />
      <path d="M84 12v18M172 12v18" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <path d="M104 37h48" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <ellipse cx="122" cy="92" rx="62" ry="34" fill={`url(#${id}-calendar-glow)`} />
      {days.map((day) => (
        <rect
          key={day.index}
          x={day.x}
          y={day.y}
          width="12"
          height="12"
          rx="3"
          fill={lit.has(day.index) ? "var(--lamp)" : "currentColor"}
          opacity={lit.has(day.index) ? 1 : 0.55}
        />
      ))}
    </svg>
  );
}
