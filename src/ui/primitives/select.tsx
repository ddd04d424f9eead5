"use client";
import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { controlLook } from "./control-look";
import { useFieldControl } from "./field-context";
import { floatLook, itemLook } from "./float-look";

export interface SelectOption<V extends string = string> {
  value: V;
  label: string;
  hint?: string;
  icon?: ReactNode;
  disabled?: boolean;
}

export interface SelectProps<V extends string> {
  value: V | undefined;
  onValueChange: (value: V) => void;
  options: readonly SelectOption<V>[];
  placeholder?: string;
  disabled?: boolean;
  id?: string;
  name?: string;
  className?: string;
  "aria-label"?: string;
}

/** One of a short list. Past a dozen entries use Combobox, which can be searched. */
export function Select<V extends string>({
  value,
  onValueChange,
  options,
  placeholder = "Choose…",
  disabled,
  name,
  className,
  ...rest
}: SelectProps<V>) {
  const wiring = useFieldControl(rest);
  return (
    <Radix.Root
      {...(value === undefined ? {} : { value })}
      onValueChange={(next) => onValueChange(next as V)}
      {...(disabled === undefined ? {} : { disabled })}
      {...(name === undefined ? {} : { name })}
    >
      <Radix.Trigger
        className={classNames(
          controlLook,
          "flex h-10 items-center justify-between gap-2 px-3 text-left data-[placeholder]:text-faint [&>span]:truncate",
          className,
        )}
        {...rest}
        {...wiring}
      >
        <Radix.Value placeholder={placeholder} />
        <Radix.Icon asChild>
          <ChevronDown className="size-4 shrink-0 text-faint" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={6}
          collisionPadding={8}
          className={classNames(
            floatLook,
            "max-h-[min(24rem,var(--radix-select-content-available-height))] min-w-(--radix-select-trigger-width) overflow-hidden",
          )}
        >
          <Radix.Viewport className="p-1">
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled ?? false}
                // The name then includes the hint, as the eye does.
                aria-labelledby={undefined}
                className={classNames(itemLook, "pr-9")}
              >
                {option.icon}
                <span className="min-w-0">
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                  {option.hint ? <span className="block text-faint text-xs">{option.hint}</span> : null}
                </span>
                <Radix.ItemIndicator className="absolute right-2.5 text-accent-text">
                  <Check />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
