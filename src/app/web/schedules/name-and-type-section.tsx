"use client";
import { Controller } from "react-hook-form";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { FormPart } from "./form-part";
import { typeOptions } from "./type-options";
import { useScheduleForm } from "./use-schedule-form";

export function NameAndTypeSection() {
  const { control, register, formState } = useScheduleForm();
  const { errors } = formState;
  return (
    <FormPart title="What it is" description="A name you know it by, and how it comes back.">
      <Field label="Name" required error={errors.name?.message}>
        <Input {...register("name")} placeholder="Christmas" autoComplete="off" />
      </Field>
      <Field label="It plays" error={errors.type?.message}>
        <Controller
          control={control}
          name="type"
          render={({ field }) => (
            <RadioCards
              value={field.value}
              onValueChange={field.onChange}
              options={typeOptions}
              columns={2}
            />
          )}
        />
      </Field>
    </FormPart>
  );
}
