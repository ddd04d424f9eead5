import Link from "next/link";
import { classNames } from "@/lib/class-names";
import { Tooltip } from "@/ui/primitives/tooltip";
import type { Place } from "./sections";

interface RailLinkProps {
  section: Place;
  current: boolean;
  slim: boolean;
}

/** One section in the rail; the current one stands in the light. */
export function RailLink({ section, current, slim }: RailLinkProps) {
  const Icon = section.icon;
  return (
    <Tooltip content={section.label} side="right" enabled={slim}>
      <Link
        href={section.href}
        aria-current={current ? "page" : undefined}
        className={classNames(
          "group relative flex h-11 items-center gap-3 rounded-md px-3 font-medium text-sm transition-colors rail-slim:justify-center rail-slim:px-0",
          current
            ? "bg-linear-to-r from-accent-wash to-transparent text-ink rail-slim:bg-accent-wash"
            : "text-soft hover:bg-hover hover:text-ink",
        )}
      >
        <span
          aria-hidden
          className={classNames(
            "absolute top-1/2 -left-3 h-6 w-1 -translate-y-1/2 rounded-r-full bg-lamp shadow-[0_0_14px_2px_var(--accent-line)] transition-opacity",
            current ? "opacity-100" : "opacity-0",
          )}
        />
        <Icon
          aria-hidden
          className={classNames(
            "size-5 shrink-0",
            current ? "text-accent-text" : "text-faint group-hover:text-ink",
          )}
          strokeWidth={current ? 2 : 1.75}
        />
        <span className="truncate rail-slim:sr-only">{section.label}</span>
      </Link>
    </Tooltip>
  );
}
