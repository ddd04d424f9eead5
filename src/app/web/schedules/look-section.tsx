"use client";
import { Controller } from "react-hook-form";
import { Field } from "@/ui/primitives/field";
import { SwatchPicker } from "@/ui/primitives/swatch-picker";
import { Switch } from "@/ui/primitives/switch";
import { FormPart } from "./form-part";
import { useScheduleForm } from "./use-schedule-form";

export function LookSection() {
  const { control } = useScheduleForm();
  return (
    <FormPart title="In the calendar">
      <Controller
        control={control}
        name="color"
        render={({ field, fieldState }) => (
          <Field label="Colour" error={fieldState.error?.message}>
            <SwatchPicker value={field.value ?? undefined} onValueChange={field.onChange} />
          </Field>
        )}
      />
      <Controller
        control={control}
        name="isEnabled"
        render={({ field }) => (
          <Switch
            label="Switched on"
            hint="Off, it is kept and does not play."
            checked={field.value}
            onCheckedChange={field.onChange}
          />
        )}
      />
    </FormPart>
  );
}
