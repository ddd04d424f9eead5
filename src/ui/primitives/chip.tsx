"use client";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface ChipProps {
  /** A CSS colour for the dot: something the person chose, such as a category's colour. */
  color?: string | undefined;
  icon?: ReactNode;
  onRemove?: () => void;
  /** Makes the chip a toggle. */
  onClick?: () => void;
  pressed?: boolean;
  className?: string;
  children: ReactNode;
}

const look =
  "inline-flex h-7 max-w-full items-center gap-1.5 rounded-full bg-hover px-2.5 font-medium text-ink text-xs [&_svg]:size-3.5";

/** A name on a slip: a tag, a category, a filter in force. The colour is a dot, so the text stays legible. */
export function Chip({ color, icon, onRemove, onClick, pressed, className, children }: ChipProps) {
  const body = (
    <>
      {color ? (
        <span
          aria-hidden
          className="size-2 shrink-0 rounded-full ring-1 ring-line"
          style={{ background: color }}
        />
      ) : null}
      {icon}
      <span className="truncate">{children}</span>
    </>
  );
  if (onClick) {
    return (
      <button
        type="button"
        aria-pressed={pressed}
        onClick={onClick}
        className={classNames(
          look,
          "hover:bg-press aria-pressed:bg-accent-wash aria-pressed:text-accent-text aria-pressed:ring-1 aria-pressed:ring-accent-line",
          className,
        )}
      >
        {body}
      </button>
    );
  }
  return (
    <span className={classNames(look, onRemove && "pr-1", className)}>
      {body}
      {onRemove ? (
        <button
          type="button"
          onClick={onRemove}
          className="grid size-5 shrink-0 place-items-center rounded-full text-faint hover:bg-press hover:text-ink"
        >
          <X aria-hidden />
          <span className="sr-only">Remove {children}</span>
        </button>
      ) : null}
    </span>
  );
}
