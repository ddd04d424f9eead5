import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export type StatusTone = "ok" | "warn" | "bad" | "idle" | "busy";

export interface StatusLightProps {
  tone: StatusTone;
  /** The state in words: colour and shape alone tell nobody enough. */
  children: ReactNode;
  /** The words for screen readers only, where they stand beside it already. */
  hideText?: boolean;
  className?: string;
}

const textLook: Record<StatusTone, string> = {
  ok: "text-ok-text",
  warn: "text-warn-text",
  bad: "text-bad-text",
  idle: "text-faint",
  busy: "text-accent-text",
};

const shapes: Record<StatusTone, ReactNode> = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--ok)" opacity="0.22" />
      <circle cx="8" cy="8" r="3.75" fill="var(--ok)" />
    </>
  ),
  warn: (
    <path
      d="M8 2.5 14 13H2Z"
      fill="var(--warn)"
      stroke="var(--warn)"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  ),
  bad: (
    <path
      d="M8 2.2 13.8 8 8 13.8 2.2 8Z"
      fill="var(--bad)"
      stroke="var(--bad)"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  ),
  idle: <circle cx="8" cy="8" r="4" fill="none" stroke="var(--faint)" strokeWidth="1.75" />,
  busy: (
    <circle
      cx="8"
      cy="8"
      r="5"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="2.5"
      strokeDasharray="20 12"
      strokeLinecap="round"
    />
  ),
};

/** How a thing is: a colour, a shape and a word. */
export const StatusLight = ({ tone, children, hideText, className }: StatusLightProps) => (
  <span
    className={classNames(
      "inline-flex min-w-0 items-center gap-2 font-medium text-sm",
      textLook[tone],
      className,
    )}
  >
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={classNames("size-4 shrink-0", tone === "busy" && "animate-spin")}
    >
      {shapes[tone]}
    </svg>
    <span className={classNames("min-w-0", hideText && "sr-only")}>{children}</span>
  </span>
);
