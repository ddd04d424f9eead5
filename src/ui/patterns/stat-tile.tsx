import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface StatTileProps {
  label: ReactNode;
  value: ReactNode;
  /** The unit, or what it compares with. */
  hint?: ReactNode;
  icon?: ReactNode;
  href?: string;
  tone?: "plain" | "lit" | "bad";
  className?: string;
}

/** One number that matters. */
export function StatTile({ label, value, hint, icon, href, tone = "plain", className }: StatTileProps) {
  return (
    <div
      className={classNames(
        "relative flex min-w-0 flex-col rounded-lg bg-panel p-4 shadow-panel ring-1 ring-line transition-shadow",
        href &&
          "hover:shadow-lift hover:ring-edge has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-focus has-[a:focus-visible]:outline-offset-2",
        tone === "lit" && "shadow-lit ring-accent-line",
        tone === "bad" && "ring-bad/50",
        className,
      )}
    >
      <div className="flex items-center justify-between gap-3 text-soft text-xs">
        {href ? (
          <Link
            href={href}
            className="truncate font-medium after:absolute after:inset-0 focus-visible:outline-none"
          >
            {label}
          </Link>
        ) : (
          <span className="truncate font-medium">{label}</span>
        )}
        {icon ? <span className="text-faint [&_svg]:size-4">{icon}</span> : null}
      </div>
      <div className="voice numbers mt-2 text-3xl leading-none">{value}</div>
      {hint ? <div className="numbers mt-2 truncate text-faint text-xs">{hint}</div> : null}
    </div>
  );
}
