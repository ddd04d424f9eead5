"use client";
import { useState } from "react";
import { Controller } from "react-hook-form";
import { Field } from "@/ui/primitives/field";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { CategoryContent } from "./category-content";
import { CategorySelect } from "./category-select";
import { FormPart } from "./form-part";
import { SequenceContent } from "./sequence-content";
import { useScheduleForm } from "./use-schedule-form";

const kinds = [
  { value: "category", label: "A category" },
  { value: "sequence", label: "A sequence" },
] as const;
type Kind = (typeof kinds)[number]["value"];

/** What plays, and in which way. */
export function ContentSection() {
  const { control, getValues, setValue } = useScheduleForm();
  const [kind, setKind] = useState<Kind>(getValues("sequenceId") === null ? "category" : "sequence");
  const choose = (next: Kind) => {
    setKind(next);
    if (next === "category") setValue("sequenceId", null, { shouldDirty: true });
  };
  return (
    <FormPart title="What plays" description="Clips of a category, or a sequence of several things in order.">
      <SegmentedControl aria-label="What plays" value={kind} onValueChange={choose} segments={kinds} />
      {kind === "category" ? <CategoryContent /> : <SequenceContent />}
      <Controller
        control={control}
        name="fallbackCategoryId"
        render={({ field, fieldState }) => (
          <Field
            label="Fallback"
            hint="Plays between its times, while no other schedule does."
            error={fieldState.error?.message}
          >
            <CategorySelect value={field.value} onValueChange={field.onChange} noneLabel="None" />
          </Field>
        )}
      />
    </FormPart>
  );
}
