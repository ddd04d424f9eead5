import { classNames } from "@/lib/class-names";

const holes = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index * 14);

/** A film torn in two. */
export const BrokenFilmScene = ({ className }: { className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 256 120" fill="none" className={classNames("w-full", className)}>
    <g transform="rotate(-5 70 60)">
      <path
        d="M6 26h98l-10 14 12 12-9 14 11 12-7 16H6Z"
        fill="var(--film)"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <rect x="14" y="44" width="36" height="32" rx="2" fill="var(--lamp)" opacity="0.75" />
      <path d="M58 44h34l-2 8 9 14-4 10H58Z" fill="var(--lamp)" opacity="0.35" />
      {holes(14, 6).map((x) => (
        <g key={x} fill="var(--perforation)">
          <rect x={x} y="31" width="7" height="6" rx="1.5" />
          <rect x={x} y="83" width="7" height="6" rx="1.5" />
        </g>
      ))}
    </g>
    <g transform="rotate(7 190 60)">
      <path
        d="M250 26h-98l-8 12 11 13-9 13 12 13-7 17h99Z"
        fill="var(--film)"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <rect x="206" y="44" width="36" height="32" rx="2" fill="var(--lamp)" opacity="0.2" />
      <path d="M198 44h-42l3 8-7 12 9 12h37Z" fill="var(--lamp)" opacity="0.12" />
      {holes(162, 6).map((x) => (
        <g key={x} fill="var(--perforation)">
          <rect x={x} y="31" width="7" height="6" rx="1.5" />
          <rect x={x} y="83" width="7" height="6" rx="1.5" />
        </g>
      ))}
    </g>
    <path
      d="m122 30 4 8M128 92l3 8M118 60h-6M140 58h6"
      stroke="var(--lamp)"
      strokeWidth="2.5"
      strokeLinecap="round"
    />
  </svg>
);
