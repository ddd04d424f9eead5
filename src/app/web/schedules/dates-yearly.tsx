"use client";
import { Controller } from "react-hook-form";
import { Switch } from "@/ui/primitives/switch";
import { useScheduleForm } from "./use-schedule-form";
import { YearDayField } from "./year-day-field";

/** Days that come back every year. */
export function DatesYearly() {
  const { control, watch, setValue } = useScheduleForm();
  const [startsAt, endsAt] = watch(["startsAt", "endsAt"]);
  const change = { shouldDirty: true, shouldValidate: true } as const;
  return (
    <>
      <Controller
        control={control}
        name="startsAt"
        render={({ field, fieldState }) => (
          <YearDayField
            label={endsAt === null ? "On" : "From"}
            edge="start"
            error={fieldState.error?.message}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Switch
        label="It goes on until another day"
        checked={endsAt !== null}
        onCheckedChange={(isLonger) => setValue("endsAt", isLonger ? startsAt.slice(0, 10) : null, change)}
      />
      {endsAt === null ? null : (
        <Controller
          control={control}
          name="endsAt"
          render={({ field, fieldState }) => (
            <YearDayField
              label="Until"
              edge="end"
              error={fieldState.error?.message}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
    </>
  );
}
