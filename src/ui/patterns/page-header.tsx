import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface PageHeaderProps {
  title: ReactNode;
  /** A small line above: where one is. */
  eyebrow?: ReactNode;
  /** How many there are, beside the title. */
  count?: number;
  description?: ReactNode;
  actions?: ReactNode;
  className?: string;
}

/** The page's name, in the display voice, and what can be done on it. */
export function PageHeader({ title, eyebrow, count, description, actions, className }: PageHeaderProps) {
  return (
    <header
      className={classNames("flex flex-wrap items-end justify-between gap-x-6 gap-y-4 pb-6", className)}
    >
      <div className="wrap-anywhere min-w-0 max-w-2xl grow basis-80">
        {eyebrow ? <div className="mb-1.5 font-medium text-accent-text text-xs">{eyebrow}</div> : null}
        <h1 className="voice wrap-anywhere flex flex-wrap items-baseline gap-x-3 text-display">
          {title}
          {count === undefined ? null : (
            <span className="numbers font-sans text-base text-faint tracking-normal">
              {count.toLocaleString("en")}
            </span>
          )}
        </h1>
        {description ? <p className="mt-2 text-pretty text-soft">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
