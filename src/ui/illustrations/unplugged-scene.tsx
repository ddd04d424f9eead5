import { classNames } from "@/lib/class-names";

/** A cord that is not plugged in. */
export const UnpluggedScene = ({ className }: { className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 256 120" fill="none" className={classNames("w-full", className)}>
    <path d="M4 92c30 8 34-34 62-32" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    <path d="M252 30c-28-8-36 32-62 30" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    <g fill="var(--panel)" stroke="currentColor" strokeWidth="2" strokeLinejoin="round">
      <path d="M66 44h22a14 14 0 0 1 14 14v4a14 14 0 0 1-14 14H66a4 4 0 0 1-4-4V48a4 4 0 0 1 4-4Z" />
      <path d="M190 40h-18a18 18 0 0 0 0 40h18a4 4 0 0 0 4-4V44a4 4 0 0 0-4-4Z" />
    </g>
    <path d="M102 53h14M102 67h14" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" />
    <path d="M160 53h8M160 67h8" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    <path
      d="m134 34-3 12M146 40l-8 9M134 86l-3-12M146 80l-8-9"
      stroke="var(--lamp)"
      strokeWidth="3"
      strokeLinecap="round"
    />
  </svg>
);
