import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

/** Rows of things, for lists where pictures do not help. */
export const DataList = ({
  label,
  children,
  className,
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) => (
  <ul
    aria-label={label}
    className={classNames("divide-y overflow-hidden rounded-lg bg-panel ring-1 ring-line", className)}
  >
    {children}
  </ul>
);

export interface DataRowProps {
  /** An icon, a dot, a small picture. */
  leading?: ReactNode;
  title: ReactNode;
  /** Makes the whole row lead there. */
  href?: string;
  /** Makes the whole row a button. */
  onOpen?: () => void;
  meta?: ReactNode;
  badges?: ReactNode;
  /** Buttons, a switch, a time: they stay clickable on their own. */
  trailing?: ReactNode;
  muted?: boolean;
  selected?: boolean;
}

const titleLook = "rounded-sm font-medium text-ink after:absolute after:inset-0 focus-visible:outline-none";

export function DataRow({
  leading,
  title,
  href,
  onOpen,
  meta,
  badges,
  trailing,
  muted,
  selected,
}: DataRowProps) {
  return (
    <li
      className={classNames(
        "relative flex min-h-15 items-center gap-4 px-4 py-2.5 transition-colors",
        (href || onOpen) &&
          "hover:bg-hover has-[[data-primary]:focus-visible]:outline-2 has-[[data-primary]:focus-visible]:outline-focus has-[[data-primary]:focus-visible]:-outline-offset-2",
        selected && "bg-accent-wash",
      )}
    >
      {leading ? (
        <div className={classNames("shrink-0 text-faint [&_svg]:size-5", muted && "opacity-60")}>
          {leading}
        </div>
      ) : null}
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {href ? (
            <Link href={href} data-primary className={titleLook}>
              {title}
            </Link>
          ) : onOpen ? (
            <button
              type="button"
              onClick={onOpen}
              data-primary
              className={classNames(titleLook, "text-left")}
            >
              {title}
            </button>
          ) : (
            <span className={classNames("font-medium", muted ? "text-soft" : "text-ink")}>{title}</span>
          )}
          {badges}
        </div>
        {meta ? <div className="numbers mt-0.5 text-faint text-xs">{meta}</div> : null}
      </div>
      {trailing ? (
        <div className="numbers relative flex shrink-0 items-center gap-1.5 text-sm text-soft">
          {trailing}
        </div>
      ) : null}
    </li>
  );
}
