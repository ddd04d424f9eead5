"use client";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { Switch } from "@/ui/primitives/switch";
import { useScheduleForm } from "./use-schedule-form";

const evening = { start: "18:00", end: "23:59" };

/** All day, or from one time to another, also over midnight. */
export function HoursField() {
  const { register, watch, setValue, formState } = useScheduleForm();
  const range = watch("recurrence.timeRange");
  const errors = formState.errors.recurrence?.timeRange;
  const isOvernight = range !== null && range.end !== "" && range.end < range.start;
  return (
    <div className="space-y-4">
      <Switch
        label="Only at certain hours"
        hint="Else it is for the whole day."
        checked={range !== null}
        onCheckedChange={(isOn) =>
          setValue("recurrence.timeRange", isOn ? evening : null, { shouldDirty: true })
        }
      />
      {range === null ? null : (
        <>
          <div className="grid max-w-sm grid-cols-2 gap-3">
            <Field label="From" error={errors?.start?.message}>
              <Input type="time" {...register("recurrence.timeRange.start")} />
            </Field>
            <Field label="To" error={errors?.end?.message}>
              <Input type="time" {...register("recurrence.timeRange.end")} />
            </Field>
          </div>
          <p aria-live="polite" className="text-soft text-xs">
            {isOvernight
              ? "It runs over midnight: the night belongs to the day on which it begins, so Friday’s ends on Saturday morning."
              : "To the end of the last minute. An end before the start runs over midnight."}
          </p>
        </>
      )}
    </div>
  );
}
