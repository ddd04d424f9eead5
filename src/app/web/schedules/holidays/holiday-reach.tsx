"use client";
import { Controller } from "react-hook-form";
import { holidayReachMaxDays } from "@/domains/schedules/constants";
import { Field } from "@/ui/primitives/field";
import { NumberInput } from "@/ui/primitives/number-input";
import { useScheduleForm } from "../use-schedule-form";

const sides = [
  { name: "holidayDaysBefore", label: "Days before" },
  { name: "holidayDaysAfter", label: "Days after" },
] as const;

/** How many days around the holiday it plays. */
export function HolidayReach() {
  const { control } = useScheduleForm();
  return (
    <div className="flex flex-wrap gap-3">
      {sides.map(({ name, label }) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <Field label={label} error={fieldState.error?.message} className="min-w-40 flex-1">
              <NumberInput
                value={field.value ?? null}
                onValueChange={field.onChange}
                min={0}
                max={holidayReachMaxDays}
                unit="days"
              />
            </Field>
          )}
        />
      ))}
    </div>
  );
}
