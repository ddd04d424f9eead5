"use client";
import { Controller } from "react-hook-form";
import { MomentField } from "./moment-field";
import { useScheduleForm } from "./use-schedule-form";

/** Two dates of the calendar; the second may be left open. */
export function DatesOnce() {
  const { control } = useScheduleForm();
  return (
    <>
      <Controller
        control={control}
        name="startsAt"
        render={({ field, fieldState }) => (
          <MomentField label="From" edge="start" required error={fieldState.error?.message} {...field} />
        )}
      />
      <Controller
        control={control}
        name="endsAt"
        render={({ field, fieldState }) => (
          <MomentField
            label="Until"
            edge="end"
            hint="Empty: it goes on"
            error={fieldState.error?.message}
            {...field}
            onChange={(value) => field.onChange(value === "" ? null : value)}
          />
        )}
      />
    </>
  );
}
