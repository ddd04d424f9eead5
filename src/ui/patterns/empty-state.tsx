import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface EmptyStateProps {
  /** One of src/ui/illustrations. */
  illustration?: ReactNode;
  title: ReactNode;
  /** What to do next, in a sentence. */
  children: ReactNode;
  actions?: ReactNode;
  /** Where it is all there is on a page, its title is the page's. */
  isPage?: boolean;
  /** For use inside a panel. */
  compact?: boolean;
  className?: string;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState(props: EmptyStateProps) {
  const { illustration, title, children, actions, isPage, compact, className } = props;
  const Heading = isPage ? "h1" : "h2";
  return (
    <div
      className={classNames(
        "wrap-anywhere mx-auto flex max-w-lg flex-col items-center px-4 text-center",
        compact ? "py-8" : "py-14 sm:py-20",
        className,
      )}
    >
      {illustration ? (
        <div className={classNames("w-full text-faint/55", compact ? "max-w-44" : "max-w-64")}>
          {illustration}
        </div>
      ) : null}
      <Heading className={classNames("voice", compact ? "mt-4 text-lg" : "mt-6 text-title")}>{title}</Heading>
      <div className="mt-2 text-pretty text-soft">{children}</div>
      {actions ? <div className="mt-6 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
