"use client";
import { Switch as Radix } from "radix-ui";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/lib/class-names";
import { useFieldControl } from "./field-context";

export interface SwitchProps extends ComponentProps<typeof Radix.Root> {
  label?: ReactNode;
  hint?: ReactNode;
}

/** On or off, at once. With a label it takes the whole line, label first. */
export function Switch({ label, hint, className, ...rest }: SwitchProps) {
  const fallbackId = useId();
  const wiring = useFieldControl(rest);
  const id = rest.id ?? wiring.id ?? fallbackId;
  const knob = (
    <Radix.Root
      className={classNames(
        "group relative h-6 w-11 shrink-0 rounded-full bg-press shadow-[inset_0_0_0_1px_var(--edge)] transition-colors duration-200 disabled:opacity-45",
        "data-[state=checked]:bg-accent data-[state=checked]:shadow-[inset_0_1px_2px_oklch(0_0_0/0.18),0_0_18px_-4px_var(--accent-line)]",
        label ? undefined : className,
      )}
      {...rest}
      {...wiring}
      id={id}
      aria-describedby={hint ? `${id}-hint` : wiring["aria-describedby"]}
    >
      <Radix.Thumb className="block size-4.5 translate-x-[3px] rounded-full bg-faint transition-[transform,background-color] duration-200 ease-glide data-[state=checked]:translate-x-[23px] data-[state=checked]:bg-on-accent" />
    </Radix.Root>
  );
  if (!label) return knob;
  return (
    <div className={classNames("flex items-start justify-between gap-4", className)}>
      <div className="min-w-0">
        <label htmlFor={id} className="font-medium text-sm">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-faint text-xs">
            {hint}
          </p>
        ) : null}
      </div>
      {knob}
    </div>
  );
}
