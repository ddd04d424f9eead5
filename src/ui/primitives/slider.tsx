"use client";
import { Slider as Radix } from "radix-ui";
import { classNames } from "@/lib/class-names";
import { useFieldGroup } from "./field-context";

export interface SliderProps {
  value: number;
  onValueChange: (value: number) => void;
  /** Called when the hand lets go: the place to save. */
  onValueCommit?: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  /** How the value is written at the end of the line, and read aloud. */
  format?: (value: number) => string;
  disabled?: boolean;
  className?: string;
  "aria-label"?: string;
}

export function Slider({
  value,
  onValueChange,
  onValueCommit,
  min = 0,
  max = 100,
  step = 1,
  format = String,
  disabled = false,
  className,
  ...rest
}: SliderProps) {
  const wiring = useFieldGroup();
  return (
    <div className={classNames("flex items-center gap-4", className)}>
      <Radix.Root
        value={[value]}
        onValueChange={([next]) => next !== undefined && onValueChange(next)}
        onValueCommit={([next]) => next !== undefined && onValueCommit?.(next)}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        className="relative flex h-10 w-full touch-none select-none items-center data-[disabled]:opacity-45"
      >
        <Radix.Track className="relative h-1.5 w-full rounded-full bg-press">
          <Radix.Range className="absolute h-full rounded-full bg-accent" />
        </Radix.Track>
        <Radix.Thumb
          aria-valuetext={format(value)}
          className="block size-5 rounded-full bg-lamp shadow-[0_0_0_4px_var(--canvas),0_0_0_5px_var(--edge),0_0_20px_var(--beam)] transition-shadow"
          {...wiring}
          {...rest}
        />
      </Radix.Root>
      <output className="numbers min-w-12 shrink-0 text-right text-sm text-soft">{format(value)}</output>
    </div>
  );
}
