"use client";
import { monthNames } from "@/lib/describe-moment";
import { daysInMonth } from "@/lib/parse-wall-time";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { Select } from "@/ui/primitives/select";
import { type Edge, joinWall, splitWall, type YearDay, yearDayDate, yearDayOf } from "./wall-parts";

const months = monthNames.map((label, index) => ({ value: String(index + 1), label }));
const daysOf = (month: number) =>
  Array.from({ length: daysInMonth(2024, month) }, (_, index) => ({
    value: String(index + 1),
    label: String(index + 1),
  }));

export interface YearDayFieldProps {
  label: string;
  error?: string | undefined;
  edge: Edge;
  value: string | null;
  onChange: (value: string) => void;
}

/** A day of every year, and a time of day for those who want one. */
export function YearDayField({ label, error, edge, value, onChange }: YearDayFieldProps) {
  const { month, day } = yearDayOf(value);
  const { time } = splitWall(value, edge);
  const choose = (part: Partial<YearDay>) =>
    onChange(joinWall({ date: yearDayDate({ month, day, ...part }, new Date().getFullYear()), time }));
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,3fr)] items-start gap-3">
      <Field label={label} error={error}>
        <Select
          aria-label={`${label}: day`}
          value={String(day)}
          onValueChange={(next) => choose({ day: Number(next) })}
          options={daysOf(month)}
        />
      </Field>
      <Field label="Month">
        <Select
          aria-label={`${label}: month`}
          value={String(month)}
          onValueChange={(next) => choose({ month: Number(next) })}
          options={months}
        />
      </Field>
      <Field label="Time" hint={edge === "start" ? "Empty: its start" : "Empty: its end"}>
        <Input
          type="time"
          value={time}
          aria-label={`${label}: time`}
          onChange={(event) =>
            onChange(
              joinWall({
                date: yearDayDate({ month, day }, new Date().getFullYear()),
                time: event.target.value,
              }),
            )
          }
        />
      </Field>
    </div>
  );
}
