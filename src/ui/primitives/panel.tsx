import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface PanelProps {
  title?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Lit shows it is the one that matters now. */
  tone?: "plain" | "lit" | "bad";
  /** Without the inner margin, for pictures and tables. */
  flush?: boolean;
  as?: "section" | "article" | "div";
  className?: string;
  children?: ReactNode;
}

const toneLook = {
  plain: "ring-line shadow-panel",
  lit: "ring-accent-line shadow-lit",
  bad: "ring-bad/45 shadow-panel",
} as const;

/** A surface with an optional heading. */
export function Panel({
  title,
  description,
  actions,
  tone = "plain",
  flush,
  as: Tag = "section",
  className,
  children,
}: PanelProps) {
  return (
    <Tag className={classNames("min-w-0 rounded-lg bg-panel ring-1", toneLook[tone], className)}>
      {title || actions ? (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 pt-4">
          <div className="min-w-0">
            {title ? <h2 className="font-semibold text-base text-ink tracking-tight">{title}</h2> : null}
            {description ? <p className="mt-0.5 text-sm text-soft">{description}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
      ) : null}
      <div className={classNames(!flush && "px-5 py-4", flush && (title || actions) && "pt-4")}>
        {children}
      </div>
    </Tag>
  );
}
