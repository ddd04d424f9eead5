"use client";
import { Check } from "lucide-react";
import { RadioGroup } from "radix-ui";
import { classNames } from "@/lib/class-names";
import { swatches } from "../swatches";
import { useFieldGroup } from "./field-context";

export interface SwatchPickerProps {
  /** A CSS colour, as `#rrggbb`. */
  value: string | undefined;
  onValueChange: (color: string) => void;
  className?: string;
  "aria-label"?: string;
}

/** A colour for a thing the person owns: twelve that tell apart in both themes, or any of one's own. */
export function SwatchPicker({ value, onValueChange, className, ...rest }: SwatchPickerProps) {
  const wiring = useFieldGroup();
  const own = value !== undefined && !swatches.some((swatch) => swatch.color === value.toLowerCase());
  return (
    <div className={classNames("flex flex-wrap items-center gap-2", className)}>
      <RadioGroup.Root
        value={value?.toLowerCase() ?? ""}
        onValueChange={onValueChange}
        className="contents"
        {...wiring}
        {...rest}
      >
        {swatches.map((swatch) => (
          <RadioGroup.Item
            key={swatch.color}
            value={swatch.color}
            aria-label={swatch.name}
            title={swatch.name}
            className="group grid size-8 place-items-center rounded-full ring-1 ring-line ring-inset transition-transform hover:scale-110 data-[state=checked]:outline-2 data-[state=checked]:outline-ink data-[state=checked]:outline-offset-2"
            style={{ background: swatch.color }}
          >
            <Check
              aria-hidden
              className="size-4 text-black/75 opacity-0 group-data-[state=checked]:opacity-100"
              strokeWidth={3}
            />
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <label className="relative grid size-8 cursor-pointer place-items-center rounded-full bg-[conic-gradient(#e2685c,#e3b341,#6cbf7a,#4fa8c9,#8f7ee7,#d771b0,#e2685c)] focus-within:outline-2 focus-within:outline-focus focus-within:outline-offset-2">
        <span className="sr-only">Any colour</span>
        <input
          type="color"
          value={value ?? "#e3b341"}
          onChange={(event) => onValueChange(event.target.value)}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
        />
        {own ? (
          <span aria-hidden className="size-4 rounded-full ring-2 ring-white" style={{ background: value }} />
        ) : null}
      </label>
    </div>
  );
}
