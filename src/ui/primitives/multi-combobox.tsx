"use client";
import { ChevronsUpDown } from "lucide-react";
import { classNames } from "@/lib/class-names";
import { Chip } from "./chip";
import { ComboboxList } from "./combobox-list";
import { controlLook } from "./control-look";
import { useFieldControl, useFieldGroup } from "./field-context";
import { Popover, PopoverContent, PopoverTrigger } from "./popover";
import type { SelectOption } from "./select";

export interface MultiComboboxProps {
  values: readonly string[];
  onValuesChange: (values: string[]) => void;
  options: readonly SelectOption[];
  placeholder?: string;
  searchPlaceholder?: string;
  emptyText?: string;
  /** Offers to make a new entry from what was typed; it is added to the values as it is. */
  allowNew?: boolean;
  disabled?: boolean;
  id?: string;
  className?: string;
  "aria-label"?: string;
}

/** Several of a list, each shown as a chip that can be taken off. */
export function MultiCombobox({
  values,
  onValuesChange,
  options,
  placeholder = "Add…",
  searchPlaceholder = "Type to search",
  emptyText = "Nothing by that name.",
  allowNew = false,
  disabled = false,
  className,
  ...rest
}: MultiComboboxProps) {
  const wiring = useFieldControl(rest);
  const labelledBy = useFieldGroup()["aria-labelledby"];
  const label = rest["aria-label"] ?? placeholder;
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const toggle = (value: string) =>
    onValuesChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <div className={classNames(controlLook, "flex min-h-10 flex-wrap items-center gap-1.5 p-1.5", className)}>
      {values.map((value) => (
        <Chip key={value} {...(disabled ? {} : { onRemove: () => toggle(value) })}>
          {labelOf(value)}
        </Chip>
      ))}
      <Popover>
        <PopoverTrigger
          disabled={disabled}
          className="flex h-7 min-w-24 flex-1 items-center justify-between gap-2 rounded-sm px-1.5 text-left text-faint text-sm outline-none"
          {...rest}
          {...wiring}
        >
          {placeholder}
          <ChevronsUpDown aria-hidden className="size-4 shrink-0" />
        </PopoverTrigger>
        <PopoverContent aria-label={label} aria-labelledby={labelledBy} className="p-0">
          <ComboboxList
            label={label}
            options={options}
            chosen={new Set(values)}
            onChoose={toggle}
            searchPlaceholder={searchPlaceholder}
            emptyText={emptyText}
            onCreate={allowNew ? toggle : undefined}
          />
        </PopoverContent>
      </Popover>
    </div>
  );
}
