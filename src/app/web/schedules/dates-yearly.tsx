"use client";
import { Controller } from "react-hook-form";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { Switch } from "@/ui/primitives/switch";
import { useScheduleForm } from "./use-schedule-form";
import { YearDayField } from "./year-day-field";

/** Days that come back every year. */
export function DatesYearly() {
  const { control, watch, setValue } = useScheduleForm();
  const [startsAt, endsAt, holiday] = watch(["startsAt", "endsAt", "holidayName"]);
  const change = { shouldDirty: true, shouldValidate: true } as const;
  const forgetHoliday = () => {
    setValue("holidayName", null, change);
    setValue("holidayCountry", null, change);
  };
  return (
    <>
      {holiday ? (
        <Notice
          title={`It stands for ${holiday}`}
          actions={<Button onClick={forgetHoliday}>Use the days alone</Button>}
        >
          The day below is the one it plays on, all day long.
        </Notice>
      ) : null}
      <Controller
        control={control}
        name="startsAt"
        render={({ field, fieldState }) => (
          <YearDayField
            label={endsAt === null || holiday ? "On" : "From"}
            edge="start"
            error={fieldState.error?.message}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {holiday ? null : (
        <>
          <Switch
            label="It goes on until another day"
            checked={endsAt !== null}
            onCheckedChange={(isLonger) =>
              setValue("endsAt", isLonger ? startsAt.slice(0, 10) : null, change)
            }
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
      )}
    </>
  );
}
