import { useId } from "react";
import { classNames } from "@/lib/class-names";

/** The sign: two stems and, between them, a projector's light. Together an M. */
export function BrandMark({ className }: { className?: string }) {
  const id = useId();
  return (
    <svg aria-hidden="true" viewBox="8 10 48 44" className={classNames("h-7 w-auto", className)}>
      <defs>
        <linearGradient
          id={`${id}-brand-beam`}
          x1="32"
          y1="48"
          x2="32"
          y2="14"
          gradientUnits="userSpaceOnUse"
        >
          <stop stopColor="var(--lamp)" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0.3" />
        </linearGradient>
      </defs>
      <path d="M18.5 14h27L34.2 45.2a2.4 2.4 0 0 1-4.4 0Z" fill={`url(#${id}-brand-beam)`} />
      <rect x="11" y="14" width="7.5" height="36" rx="2" fill="var(--accent)" />
      <rect x="45.5" y="14" width="7.5" height="36" rx="2" fill="var(--accent)" />
      <circle cx="32" cy="47.5" r="3.4" fill="var(--lamp)" />
    </svg>
  );
}
