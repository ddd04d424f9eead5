"use client";
import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/lib/class-names";
import { useFieldControl } from "./field-context";

export interface CheckboxProps extends ComponentProps<typeof Radix.Root> {
  label?: ReactNode;
  hint?: ReactNode;
}

/** Give a label, or an aria-label where the sight makes it plain. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const fallbackId = useId();
  const wiring = useFieldControl(rest);
  const id = rest.id ?? wiring.id ?? fallbackId;
  const box = (
    <Radix.Root
      className={classNames(
        "peer grid size-5 shrink-0 place-items-center rounded-sm bg-well text-on-accent shadow-[inset_0_0_0_1.5px_var(--edge)] transition-colors",
        "hover:shadow-[inset_0_0_0_1.5px_var(--faint)] disabled:opacity-45",
        "data-[state=checked]:bg-accent data-[state=indeterminate]:bg-accent data-[state=checked]:shadow-none data-[state=indeterminate]:shadow-none",
        "aria-invalid:shadow-[inset_0_0_0_1.5px_var(--bad)]",
        label ? "mt-px" : className,
      )}
      {...rest}
      {...wiring}
      id={id}
      aria-describedby={hint ? `${id}-hint` : wiring["aria-describedby"]}
    >
      <Radix.Indicator>
        {rest.checked === "indeterminate" ? (
          <Minus className="size-3.5" strokeWidth={3.5} />
        ) : (
          <Check className="size-3.5" strokeWidth={3.5} />
        )}
      </Radix.Indicator>
    </Radix.Root>
  );
  if (!label) return box;
  return (
    <div className={classNames("flex items-start gap-3", className)}>
      {box}
      <div className="min-w-0 leading-5">
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-faint text-xs">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
