"use client";
import { Blend, Layers, Maximize2 } from "lucide-react";
import { Controller } from "react-hook-form";
import { priorityMax, priorityMin } from "@/domains/schedules/constants";
import { Field } from "@/ui/primitives/field";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { Slider } from "@/ui/primitives/slider";
import { FormPart } from "./form-part";
import { priorityWords } from "./priority-words";
import { useScheduleForm } from "./use-schedule-form";

const ways = [
  {
    value: "priority",
    label: "By priority",
    hint: "The higher one plays, the other waits",
    icon: <Layers />,
  },
  {
    value: "blend",
    label: "Shares the screen",
    hint: "Plays together with others that share",
    icon: <Blend />,
  },
  {
    value: "exclusive",
    label: "Plays alone",
    hint: "Goes before all that do not play alone",
    icon: <Maximize2 />,
  },
] as const;

/** Who wins when several schedules want the same minute. */
export function PrecedenceSection() {
  const { control, watch, setValue, formState } = useScheduleForm();
  const [exclusive, blend] = watch(["exclusive", "blend"]);
  const way = exclusive ? "exclusive" : blend ? "blend" : "priority";
  return (
    <FormPart
      title="When others want the same time"
      description="The rules are the same every day, so you can count on them."
    >
      <Field
        label="It meets others"
        error={formState.errors.exclusive?.message ?? formState.errors.blend?.message}
      >
        <RadioCards
          value={way}
          onValueChange={(next) => {
            setValue("exclusive", next === "exclusive", { shouldDirty: true });
            setValue("blend", next === "blend", { shouldDirty: true });
          }}
          options={ways}
          columns={3}
        />
      </Field>
      <Controller
        control={control}
        name="priority"
        render={({ field, fieldState }) => (
          <Field label="Priority" hint={priorityWords(field.value ?? 5)} error={fieldState.error?.message}>
            <Slider
              value={field.value ?? 5}
              onValueChange={field.onChange}
              min={priorityMin}
              max={priorityMax}
              format={(value) => `${value} of ${priorityMax}`}
            />
          </Field>
        )}
      />
    </FormPart>
  );
}
