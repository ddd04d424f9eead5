"use client";
import { Controller } from "react-hook-form";
import { Field } from "@/ui/primitives/field";
import { ToggleChips } from "@/ui/primitives/toggle-chips";
import { monthDayOptions, monthOptions, weekDayOptions } from "./day-options";
import { useScheduleForm } from "./use-schedule-form";

export function WeekDaysField() {
  const { control } = useScheduleForm();
  return (
    <Controller
      control={control}
      name="recurrence.weekDays"
      render={({ field, fieldState }) => (
        <Field label="Days of the week" error={fieldState.error?.message}>
          <ToggleChips values={field.value} onValuesChange={field.onChange} options={weekDayOptions} />
        </Field>
      )}
    />
  );
}

export function MonthDaysField() {
  const { control } = useScheduleForm();
  return (
    <Controller
      control={control}
      name="recurrence.monthDays"
      render={({ field, fieldState }) => (
        <Field
          label="Days of the month"
          hint="A month without a 31st passes it over; the last day is there in every month."
          error={fieldState.error?.message}
        >
          <ToggleChips
            values={field.value.map(String)}
            onValuesChange={(values) =>
              field.onChange(values.map((value) => (value === "last" ? value : Number(value))))
            }
            options={monthDayOptions}
          />
        </Field>
      )}
    />
  );
}

export function MonthsField() {
  const { control } = useScheduleForm();
  return (
    <Controller
      control={control}
      name="recurrence.months"
      render={({ field, fieldState }) => (
        <Field label="Months" hint="None chosen: every month" error={fieldState.error?.message}>
          <ToggleChips
            values={field.value.map(String)}
            onValuesChange={(values) => field.onChange(values.map(Number))}
            options={monthOptions}
          />
        </Field>
      )}
    />
  );
}
