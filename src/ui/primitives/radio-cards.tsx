"use client";
import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { useFieldGroup } from "./field-context";

export interface RadioCard<V extends string> {
  value: V;
  label: string;
  hint?: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps<V extends string> {
  value: V | undefined;
  onValueChange: (value: V) => void;
  options: readonly RadioCard<V>[];
  /** At most; fewer where there is no room. */
  columns?: 1 | 2 | 3;
  disabled?: boolean;
  className?: string;
  "aria-label"?: string;
}

// By the room there is, not by the window: at most so many, and none so narrow that its words break.
const columnLook = {
  1: "",
  2: "grid-cols-[repeat(auto-fit,minmax(min(100%,max(11rem,34%)),1fr))]",
  3: "grid-cols-[repeat(auto-fit,minmax(min(100%,max(13rem,26%)),1fr))]",
} as const;

/** One of a few, each with a sentence that says what it means. */
export function RadioCards<V extends string>({
  value,
  onValueChange,
  options,
  columns = 2,
  className,
  disabled,
  ...rest
}: RadioCardsProps<V>) {
  const wiring = useFieldGroup();
  return (
    <RadioGroup.Root
      value={value ?? ""}
      onValueChange={(next) => onValueChange(next as V)}
      disabled={disabled ?? false}
      className={classNames("grid gap-2.5", columnLook[columns], className)}
      {...wiring}
      {...rest}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          disabled={option.disabled ?? false}
          className={classNames(
            "group flex items-start gap-3 rounded-lg bg-panel p-3.5 text-left ring-1 ring-line transition-shadow hover:ring-edge disabled:opacity-45",
            "data-[state=checked]:bg-accent-wash data-[state=checked]:ring-2 data-[state=checked]:ring-accent-line",
          )}
        >
          <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full shadow-[inset_0_0_0_1.5px_var(--edge)] group-data-[state=checked]:bg-accent group-data-[state=checked]:shadow-none">
            <span className="size-1.5 rounded-full bg-on-accent opacity-0 group-data-[state=checked]:opacity-100" />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-medium text-sm leading-5">{option.label}</span>
            {option.hint ? <span className="mt-0.5 block text-soft text-xs">{option.hint}</span> : null}
          </span>
          {option.icon ? (
            <span className="text-faint group-data-[state=checked]:text-accent-text [&_svg]:size-5">
              {option.icon}
            </span>
          ) : null}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
