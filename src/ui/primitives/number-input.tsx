"use client";
import { Minus, Plus } from "lucide-react";
import { classNames } from "@/lib/class-names";
import { controlLook } from "./control-look";
import { useFieldControl } from "./field-context";

export interface NumberInputProps {
  value: number | null;
  onValueChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  /** Shown after the number, such as "seconds". */
  unit?: string;
  disabled?: boolean;
  id?: string;
  name?: string;
  className?: string;
  "aria-label"?: string;
}

const stepLook =
  "grid h-full w-9 shrink-0 place-items-center text-faint hover:bg-hover hover:text-ink disabled:opacity-35 disabled:hover:bg-transparent";

/** A number with its unit; an empty box is null, and the steps stay within the limits. */
export function NumberInput({
  value,
  onValueChange,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
  step = 1,
  unit,
  disabled,
  className,
  ...rest
}: NumberInputProps) {
  const wiring = useFieldControl(rest);
  const move = (by: number) => {
    const start = value ?? (Number.isFinite(min) ? min - by : -by);
    onValueChange(Math.min(max, Math.max(min, Number((start + by).toFixed(6)))));
  };
  return (
    <div className={classNames(controlLook, "flex h-10 max-w-56 items-center overflow-hidden", className)}>
      <button
        type="button"
        tabIndex={-1}
        aria-label="Decrease"
        className={stepLook}
        disabled={disabled || (value !== null && value <= min)}
        onClick={() => move(-step)}
      >
        <Minus className="size-4" />
      </button>
      <input
        type="number"
        inputMode="decimal"
        className="numbers h-full w-full min-w-0 flex-1 bg-transparent text-center outline-none focus-visible:outline-none"
        value={value ?? ""}
        min={Number.isFinite(min) ? min : undefined}
        max={Number.isFinite(max) ? max : undefined}
        step={step}
        disabled={disabled}
        onChange={(event) => onValueChange(event.target.value === "" ? null : event.target.valueAsNumber)}
        {...rest}
        {...wiring}
      />
      {unit ? <span className="shrink-0 pr-2 text-faint text-xs">{unit}</span> : null}
      <button
        type="button"
        tabIndex={-1}
        aria-label="Increase"
        className={stepLook}
        disabled={disabled || (value !== null && value >= max)}
        onClick={() => move(step)}
      >
        <Plus className="size-4" />
      </button>
    </div>
  );
}
