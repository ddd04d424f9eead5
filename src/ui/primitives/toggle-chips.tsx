"use client";
import { ToggleGroup } from "radix-ui";
import { classNames } from "@/lib/class-names";
import { useFieldGroup } from "./field-context";

export interface ToggleChipsProps<V extends string> {
  values: readonly V[];
  onValuesChange: (values: V[]) => void;
  options: readonly { value: V; label: string; name?: string }[];
  className?: string;
  "aria-label"?: string;
}

/** Any of a few, such as weekdays. `name` is read aloud where the label is an abbreviation. */
export function ToggleChips<V extends string>({
  values,
  onValuesChange,
  options,
  className,
  ...rest
}: ToggleChipsProps<V>) {
  const wiring = useFieldGroup();
  return (
    <ToggleGroup.Root
      type="multiple"
      value={[...values]}
      onValueChange={(next) => onValuesChange(next as V[])}
      className={classNames("flex flex-wrap gap-1.5", className)}
      {...wiring}
      {...rest}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className={classNames(
            "h-9 min-w-10 rounded-full px-3 font-medium text-sm text-soft ring-1 ring-edge ring-inset transition-colors hover:bg-hover hover:text-ink",
            "data-[state=on]:bg-accent data-[state=on]:text-on-accent data-[state=on]:ring-transparent",
          )}
        >
          {option.label}
          {option.name ? <span className="sr-only">, {option.name}</span> : null}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
