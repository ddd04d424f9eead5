"use client";
import { ChevronsUpDown } from "lucide-react";
import { useState } from "react";
import { classNames } from "@/lib/class-names";
import { ComboboxList } from "./combobox-list";
import { controlLook } from "./control-look";
import { useFieldControl, useFieldGroup } from "./field-context";
import { Popover, PopoverContent, PopoverTrigger } from "./popover";
import type { SelectOption } from "./select";

export interface ComboboxProps {
  value: string | undefined;
  onValueChange: (value: string) => void;
  options: readonly SelectOption[];
  placeholder?: string;
  searchPlaceholder?: string;
  emptyText?: string;
  /** Offers to make a new entry from what was typed. */
  onCreate?: (text: string) => void;
  disabled?: boolean;
  id?: string;
  className?: string;
  "aria-label"?: string;
}

/** One of a long list, found by typing. */
export function Combobox({
  value,
  onValueChange,
  options,
  placeholder = "Choose…",
  searchPlaceholder = "Type to search",
  emptyText = "Nothing by that name.",
  onCreate,
  disabled,
  className,
  ...rest
}: ComboboxProps) {
  const [open, setOpen] = useState(false);
  const wiring = useFieldControl(rest);
  const labelledBy = useFieldGroup()["aria-labelledby"];
  const label = rest["aria-label"] ?? placeholder;
  const current = options.find((option) => option.value === value);
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        disabled={disabled}
        role="combobox"
        aria-expanded={open}
        aria-haspopup="listbox"
        className={classNames(
          controlLook,
          "flex h-10 items-center justify-between gap-2 px-3 text-left",
          className,
        )}
        {...rest}
        {...wiring}
      >
        <span className={classNames("flex min-w-0 items-center gap-2", !current && "text-faint")}>
          {current?.icon}
          <span className="truncate">{current?.label ?? placeholder}</span>
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-faint" />
      </PopoverTrigger>
      <PopoverContent
        aria-label={label}
        aria-labelledby={labelledBy}
        className="w-(--radix-popover-trigger-width) min-w-56 p-0"
      >
        <ComboboxList
          label={label}
          options={options}
          chosen={new Set(value === undefined ? [] : [value])}
          onChoose={(next) => {
            onValueChange(next);
            setOpen(false);
          }}
          searchPlaceholder={searchPlaceholder}
          emptyText={emptyText}
          onCreate={onCreate}
        />
      </PopoverContent>
    </Popover>
  );
}
