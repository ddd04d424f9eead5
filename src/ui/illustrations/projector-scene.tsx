import { useId } from "react";
import { classNames } from "@/lib/class-names";

/** A projector throws its light. Lines take the text's colour, the light is the lamp's. */
export function ProjectorScene({ className }: { className?: string }) {
  const id = useId();
  return (
    <svg aria-hidden="true" viewBox="0 0 256 150" fill="none" className={classNames("w-full", className)}>
      <defs>
        <linearGradient
          id={`${id}-projector-light`}
          x1="86"
          y1="0"
          x2="250"
          y2="0"
          gradientUnits="userSpaceOnUse"
        >
          <stop stopColor="var(--lamp)" stopOpacity="0.75" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0.04" />
        </linearGradient>
      </defs>
      <path d="M88 88 250 26v124Z" fill={`url(#${id}-projector-light)`} />
      <g fill="var(--panel)" stroke="currentColor" strokeWidth="2" strokeLinejoin="round">
        <circle cx="32" cy="38" r="22" />
        <circle cx="74" cy="46" r="15" />
        <rect x="20" y="66" width="56" height="44" rx="7" />
        <path d="M76 80h9l5-4v24l-5-4h-9Z" />
        <path d="M34 110 24 142M62 110l10 32" strokeLinecap="round" />
      </g>
      <g fill="currentColor">
        <circle cx="32" cy="38" r="4" />
        <circle cx="74" cy="46" r="3" />
        <circle cx="32" cy="25" r="3" />
        <circle cx="44" cy="44" r="3" />
        <circle cx="20" cy="44" r="3" />
      </g>
      <circle cx="36" cy="88" r="5" fill="var(--lamp)" />
      <path d="M50 84h16M50 92h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
