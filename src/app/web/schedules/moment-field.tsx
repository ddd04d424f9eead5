"use client";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { type Edge, joinWall, splitWall } from "./wall-parts";

export interface MomentFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  required?: boolean;
  edge: Edge;
  value: string | null;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** A date, and a time of day for those who want one. */
export function MomentField({
  label,
  hint,
  error,
  required,
  edge,
  value,
  onChange,
  onBlur,
}: MomentFieldProps) {
  const { date, time } = splitWall(value, edge);
  const edgeWords = edge === "start" ? "the start of the day" : "the end of the day";
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-3">
      <Field label={label} {...(hint ? { hint } : {})} error={error} required={required ?? false}>
        <Input
          type="date"
          value={date}
          onBlur={onBlur}
          onChange={(event) => onChange(joinWall({ date: event.target.value, time }))}
        />
      </Field>
      <Field label="Time" hint={`Empty: ${edgeWords}`}>
        <Input
          type="time"
          value={time}
          disabled={date === ""}
          aria-label={`${label}: time`}
          onBlur={onBlur}
          onChange={(event) => onChange(joinWall({ date, time: event.target.value }))}
        />
      </Field>
    </div>
  );
}
