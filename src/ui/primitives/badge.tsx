import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

const look = cva(
  "inline-flex h-5.5 shrink-0 items-center gap-1 whitespace-nowrap rounded-sm px-1.5 font-medium text-2xs tracking-wide [&_svg]:size-3",
  {
    variants: {
      tone: {
        plain: "bg-hover text-soft",
        outline: "text-soft ring-1 ring-edge ring-inset",
        accent: "bg-accent-wash text-accent-text",
        ok: "bg-ok-wash text-ok-text",
        warn: "bg-warn-wash text-warn-text",
        bad: "bg-bad-wash text-bad-text",
        info: "bg-info-wash text-info-text",
      },
    },
    defaultVariants: { tone: "plain" },
  },
);

export interface BadgeProps extends VariantProps<typeof look> {
  className?: string;
  children: ReactNode;
}

/** A word about a thing: a codec, a count, a state. */
export const Badge = ({ tone, className, children }: BadgeProps) => (
  <span className={classNames(look({ tone }), className)}>{children}</span>
);
