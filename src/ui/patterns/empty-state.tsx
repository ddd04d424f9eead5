import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface EmptyStateProps {
  /** One of src/ui/illustrations. */
  illustration?: ReactNode;
  title: ReactNode;
  /** What to do next, in a sentence. */
  children: ReactNode;
  actions?: ReactNode;
  /** For use inside a panel. */
  compact?: boolean;
  className?: string;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ illustration, title, children, actions, compact, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        "mx-auto flex max-w-lg flex-col items-center px-4 text-center",
        compact ? "py-8" : "py-14 sm:py-20",
        className,
      )}
    >
      {illustration ? (
        <div className={classNames("w-full text-faint/55", compact ? "max-w-44" : "max-w-64")}>
          {illustration}
        </div>
      ) : null}
      <h2 className={classNames("voice", compact ? "mt-4 text-lg" : "mt-6 text-title")}>{title}</h2>
      <div className="mt-2 text-pretty text-soft">{children}</div>
      {actions ? <div className="mt-6 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
