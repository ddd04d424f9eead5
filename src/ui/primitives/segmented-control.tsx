"use client";
import { ToggleGroup } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { useFieldGroup } from "./field-context";

export interface Segment<V extends string> {
  value: V;
  label: string;
  icon?: ReactNode;
  /** Shows the icon alone; the label is still read aloud. */
  iconOnly?: boolean;
}

export interface SegmentedControlProps<V extends string> {
  value: V;
  onValueChange: (value: V) => void;
  segments: readonly Segment<V>[];
  size?: "sm" | "md";
  className?: string;
  "aria-label"?: string;
}

/** A switch between two to five ways of seeing the same thing. */
export function SegmentedControl<V extends string>({
  value,
  onValueChange,
  segments,
  size = "md",
  className,
  ...rest
}: SegmentedControlProps<V>) {
  const wiring = useFieldGroup();
  return (
    <ToggleGroup.Root
      type="single"
      value={value}
      onValueChange={(next) => next && onValueChange(next as V)}
      className={classNames(
        "inline-flex max-w-full items-center self-start gap-0.5 overflow-x-auto rounded-md bg-hover p-0.5 shadow-[inset_0_0_0_1px_var(--line)]",
        className,
      )}
      {...wiring}
      {...rest}
    >
      {segments.map((segment) => (
        <ToggleGroup.Item
          key={segment.value}
          value={segment.value}
          aria-label={segment.iconOnly ? segment.label : undefined}
          className={classNames(
            "inline-flex shrink-0 items-center justify-center gap-2 rounded-[calc(var(--radius-md)-2px)] px-3 font-medium max-sm:px-1.5 text-soft transition-colors hover:text-ink [&_svg]:size-4",
            "data-[state=on]:bg-raised data-[state=on]:text-ink data-[state=on]:shadow-[inset_0_1px_0_var(--rim),0_1px_3px_var(--shade)] data-[state=on]:[&_svg]:text-accent-text",
            size === "sm" ? "h-7 text-xs" : "h-9 text-sm max-[24rem]:text-xs",
            segment.iconOnly && "px-2.5",
          )}
        >
          {segment.icon}
          {segment.iconOnly ? null : segment.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
